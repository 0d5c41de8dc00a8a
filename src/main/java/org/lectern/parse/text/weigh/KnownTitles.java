package org.lectern.parse.text.weigh;

import java.util.regex.Pattern;
import org.lectern.parse.text.line.Shape;

/// Titles that half of all talks have.
final class KnownTitles implements Feature {

    private static final Pattern WHOLE = Pattern.compile(
            "(?:agenda|outline|overview|contents|introduction|intro|background|motivation|summary|conclusions?|takeaways|key takeaways|wrap[- ]?up"
                    + "|questions|any questions|q ?& ?a|thanks|thank you|links|references|resources|further reading|demo|live demo|next steps|about (?:me|us)"
                    + "|who (?:am i|are we)|appendix|backup|credits|acknowledge?ments|bibliography|contact|related work|future work|results|discussion|disclaimer"
                    + "|übersicht|überblick|inhalt|einleitung|einführung|hintergrund|zusammenfassung|fazit|fragen|danke|vielen dank|quellen|literatur|ausblick|über mich|anhang"
                    + "|plan|sommaire|introduction|contexte|résumé|conclusion|des questions|questions|merci|liens|références|démo|à propos|annexe"
                    + "|índice|introducción|contexto|resumen|conclusiones|conclusión|preguntas|gracias|enlaces|referencias|demostración|sobre mí"
                    + "|indice|introduzione|riassunto|conclusioni|domande|grazie|riferimenti|introdução|resumo|conclusão|perguntas|obrigad[oa]|referências"
                    + "|inhoud|inleiding|samenvatting|conclusie|vragen|bedankt|dank u|wprowadzenie|podsumowanie|wnioski|pytania|dziękuję"
                    + "|введение|содержание|выводы|заключение|вопросы|спасибо|спасибо за внимание|はじめに|目次|まとめ|質問|ありがとうございました|参考文献|目录|简介|总结|结论|谢谢|参考文献|致谢|목차|소개|결론|요약|질문|감사합니다)"
                    + "[\\s?!.]*(?:\\([^)]*\\))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern.compile(
            "(?:demo|live demo|disclaimer|agenda|appendix|summary|conclusion|thank you|thanks|vielen dank|merci|gracias|grazie|part|teil|partie|chapter|kapitel|case study|example|lessons learned)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 60;

    static boolean isKnown(String line) {
        boolean opening = Shape.words(line) <= 6
                && !Shape.endsSentence(line)
                && OPENING.matcher(line).matches();
        return line.length() <= LONGEST && (opening || WHOLE.matcher(line).matches());
    }

    @Override
    public Weight weigh(Candidate candidate) {
        return isKnown(candidate.title())
                ? Weight.of(2.2, "\u201c%s\u201d, a title that many talks have".formatted(candidate.title()))
                : Weight.NONE;
    }
}
