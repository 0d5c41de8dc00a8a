package org.lectern.ui.slide;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;

/// The language that a deck is written in: as its front matter says, else as its most frequent words tell, else
/// English. Pure.
final class Language {

    /// Those whose words for dates come with Lectern, as `jlink.options` lists them.
    static final Set<String> KNOWN = Set.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "no", "fi", "pl", "cs", "hu", "ro", "tr", "el",
            "ru", "uk", "he", "ar", "hi", "th", "zh", "ja", "ko");

    private static final int MOST_LETTERS = 8_000;
    private static final double MOSTLY = 0.3;
    private static final int FEWEST_WORDS = 5;

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.THAI, "th",
            UnicodeScript.CYRILLIC, "ru");

    /// Short words that are frequent in one language, and rare in the others.
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words("en", "the and of to is that for with you we are not this be it as on by how what"),
            words("de", "der die das und nicht ist mit für auf ein eine wir sie werden auch von zu den im dem wie"),
            words("fr", "le la les des et est pour une dans avec nous vous sur pas que du au ce qui sont"),
            words("es", "el los las y es para una con por del que se como más lo su al son muy"),
            words("it", "il gli della che per una con non di sono nel come più dei alla le e ed"),
            words("pt", "o os as um uma para com não que do da em por são mais dos na no ao e"),
            words("nl", "de het een en van niet voor met zijn wij op dat te ook bij wat naar hoe"),
            words("sv", "och att det som är på för inte med en av ett den till vi kan om"),
            words("da", "og at det som er på for ikke med en af et den til vi kan hvad"),
            words("nb", "og å det som er på for ikke med en av et den til vi kan hva"),
            words("fi", "ja on ei se että kun niin mutta ovat miten tai voi ole mitä"),
            words("pl", "i nie na jest do się w z że jak to co dla są oraz"),
            words("cs", "a se na je že to v s pro jak jsou není nebo které do"),
            words("hu", "a az és hogy nem egy is van mint ez de meg vagy"),
            words("ro", "și de la în un o pentru este nu cu care sunt din mai"),
            words("tr", "ve bir bu için ile de da değil olarak daha çok gibi ne"));

    private Language() {}

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }

    static Locale of(Deck deck) {
        return named(deck.about().settings().getOrDefault("lang", ""))
                .orElseGet(() -> Locale.of(ofText(text(deck.shown()))));
    }

    /// The language that a tag such as `de-AT` names, if its words for dates are known.
    static Optional<Locale> named(String tag) {
        try {
            var locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .clearExtensions()
                    .build();
            return Optional.of(locale).filter(known -> KNOWN.contains(known.getLanguage()));
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private static String text(List<Slide> slides) {
        var text = new StringBuilder();
        for (Slide slide : slides) {
            if (text.length() < MOST_LETTERS) {
                text.append(slide.titleText()).append('\n').append(slide.text()).append('\n');
            }
        }
        return text.substring(0, Math.min(text.length(), MOST_LETTERS));
    }

    /// The language of a text, as a tag of two letters.
    static String ofText(String text) {
        return byScript(text).orElseGet(() -> byWords(text));
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        double all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana + letters.getOrDefault(UnicodeScript.HAN, 0) > all * MOSTLY && kana > 0) {
            return Optional.of("ja");
        }
        return SCRIPTS.entrySet().stream()
                .filter(script -> letters.getOrDefault(script.getKey(), 0) > all * MOSTLY)
                .map(Map.Entry::getValue)
                .map(language -> language.equals("ru") && text.matches("(?s).*[іїєґ].*") ? "uk" : language)
                .sorted()
                .findFirst();
    }

    private static String byWords(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        long english = count("en", words);
        return WORDS.keySet().stream()
                .sorted()
                .filter(language -> count(language, words) >= Math.max(FEWEST_WORDS, english + 1))
                .reduce((one, other) -> count(other, words) > count(one, words) ? other : one)
                .orElse("en");
    }

    private static long count(String language, List<String> words) {
        return words.stream()
                .filter(WORDS.getOrDefault(language, Set.of())::contains)
                .count();
    }
}
