package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// Recognises the slide that ends a talk: thanks, questions, how to get in touch. Pure.
final class Closing {

    private static final int MOST_WORDS = 40;
    private static final int MOST_LINES = 6;
    private static final Pattern THANKS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:thanks?|thank you|questions|q\\s?[&+]\\s?a|the end|stay in touch|get in touch|contact|"
                    + "danke|vielen dank|fragen|kontakt|merci|des questions|gracias|preguntas|contacto|grazie|domande|"
                    + "obrigad[oa]|perguntas|bedankt|vragen|tack|tak|takk|frågor|spørsmål|kiitos|kysymyksiä|dziękuję|"
                    + "pytania|děkuji|otázky|köszönöm|kérdések|mulțumesc|hvala|teşekkürler|sorular|ευχαριστώ|ερωτήσεις|"
                    + "спасибо|вопросы|дякую|питання|благодаря|תודה|شكرا|धन्यवाद|ขอบคุณ)(?!\\p{L})"
                    + "|谢谢|謝謝|提问|ありがとう|質問|감사합니다|질문");
    private static final Pattern CONTACT =
            Pattern.compile("(?i)\\S+@\\S+\\.\\S+|(?:^|\\s)@\\w{2,}|https?://\\S+|www\\.\\S+");

    private Closing() {}

    /// The lines of a closing slide below its title; empty when the slide closes nothing.
    static Optional<List<List<Inline>>> lines(List<Inline> title, List<Block> blocks) {
        Optional<List<List<Inline>>> lines = shortLines(blocks);
        String words = PlainText.inline(title) + "\n" + PlainText.of(blocks);
        boolean brief = words.strip().split("\\s+", -1).length <= MOST_WORDS;
        boolean thanks = THANKS.matcher(PlainText.inline(title)).find();
        boolean contact = lines.filter(all -> all.stream().anyMatch(Closing::leadsSomewhere))
                .isPresent();
        return lines.filter(all -> brief && !title.isEmpty() && (thanks || (contact && all.size() <= 3)));
    }

    private static Optional<List<List<Inline>>> shortLines(List<Block> blocks) {
        List<List<Inline>> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(List<Inline> content) -> lines.add(content);
                case Block.Heading heading -> lines.add(heading.content());
                case Block.BulletList(List<ListItem> items) -> {
                    for (ListItem item : items) {
                        if (item.step() > 0
                                || item.blocks().size() != 1
                                || !(item.blocks().getFirst() instanceof Block.Paragraph(List<Inline> content))) {
                            return Optional.empty();
                        }
                        lines.add(content);
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return lines.size() <= MOST_LINES ? Optional.of(lines) : Optional.empty();
    }

    private static boolean leadsSomewhere(List<Inline> line) {
        return line.stream().anyMatch(Inline.Hyperlink.class::isInstance)
                || CONTACT.matcher(PlainText.inline(line)).find();
    }
}
