package org.lectern.parse.text.line;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lines that belong to the page or to the program that made it, not to the talk.
public final class Furniture {

    private static final Set<String> WEB = Set.of(
            "skip to content",
            "skip to main content",
            "skip to navigation",
            "skip navigation",
            "skip to footer",
            "jump to content",
            "toggle navigation",
            "back to top",
            "table of contents",
            "zum inhalt springen",
            "zum hauptinhalt springen",
            "direkt zum inhalt",
            "zum inhalt",
            "aller au contenu",
            "aller au contenu principal",
            "passer au contenu",
            "passer au contenu principal",
            "saltar al contenido",
            "saltar al contenido principal",
            "ir al contenido",
            "ir al contenido principal",
            "vai al contenuto",
            "vai al contenuto principale",
            "salta al contenuto",
            "pular para o conteúdo",
            "ir para o conteúdo",
            "saltar para o conteúdo",
            "ga naar de inhoud",
            "ga naar inhoud",
            "naar inhoud",
            "hoppa till innehåll",
            "hopp til innhold",
            "gå til indhold",
            "siirry sisältöön",
            "przejdź do treści",
            "přejít k obsahu",
            "preskočiť na obsah",
            "ugrás a tartalomhoz",
            "treceți la conținut",
            "içeriğe geç",
            "перейти к содержанию",
            "перейти к содержимому",
            "перейти до вмісту",
            "μετάβαση στο περιεχόμενο",
            "コンテンツへスキップ",
            "コンテンツにスキップ",
            "本文へスキップ",
            "メインコンテンツへスキップ",
            "跳到主要内容",
            "跳至内容",
            "跳至主要內容",
            "본문 바로가기",
            "본문으로 건너뛰기",
            "콘텐츠로 건너뛰기");

    /// What office programs write into the empty boxes of a master slide.
    private static final Pattern MASTER = Pattern.compile(
            "^(?:click (?:to|icon to) (?:edit|add) .*|(?:second|third|fourth|fifth|sixth|seventh) (?:outline )?level"
                    + "|(?:master)?titelformat bearbeiten|mastertextformat bearbeiten|(?:format|formatvorlage) des .*durch klicken bearbeiten"
                    + "|(?:zweite|dritte|vierte|fünfte|sechste|siebte) (?:ebene|gliederungsebene)"
                    + "|(?:modifiez|modifier|cliquez pour modifier) .*(?:titre|texte)s? .*|(?:deuxième|troisième|quatrième|cinquième) niveau"
                    + "|(?:haga clic para|pulse para) (?:modificar|editar) .*|(?:segundo|tercer|cuarto|quinto) nivel"
                    + "|fare clic per (?:modificare|inserire) .*|(?:secondo|terzo|quarto|quinto) livello"
                    + "|clique para editar .*|\u2039#\u203a|\u2039nr\\.\u203a|<#>|<number>|<date/time>|<footer>|<header>)$");

    /// The names of embedded pictures, which converters list below the text.
    private static final Pattern EMBEDDED = Pattern.compile(
            "^(?:image\\d+\\.(?:png|jpe?g|gif|emf|wmf|svg|tiff?|bmp)|image/[a-z+.-]+|thumbnail\\.jpe?g)$");

    private static final Pattern DATE = Pattern.compile("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}$");
    private static final int LONGEST_DATE = 12;
    private static final int OFTEN = 3;

    private Furniture() {}

    /// Whether a line is such furniture wherever it stands.
    public static boolean isFurniture(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        return bare.length() <= 120
                && !bare.isEmpty()
                && (WEB.contains(bare)
                        || MASTER.matcher(bare).matches()
                        || EMBEDDED.matcher(bare).matches());
    }

    /// The lines, those of furniture blank, and so those of dates that come again, as the masters of slides have them.
    public static List<Line> removed(List<Line> lines) {
        Map<String, Integer> dates = new HashMap<>();
        lines.stream()
                .map(line -> line.text().strip())
                .filter(text ->
                        text.length() <= LONGEST_DATE && DATE.matcher(text).matches())
                .forEach(text -> dates.merge(text, 1, Integer::sum));
        return lines.stream()
                .map(line -> isFurniture(line.text())
                                || dates.getOrDefault(line.text().strip(), 0) >= OFTEN
                        ? new Line(line.number(), "", false, line.pageStart())
                        : line)
                .toList();
    }
}
