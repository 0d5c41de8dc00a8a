package org.lectern.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.format.Format;
import org.lectern.source.SourceText;

/// A deck of the same content in any of the formats: headings, bullets with a link, code, a note on each slide where
/// the format has notes.
record SampleDeck(Format format, String fileName, String head, String rule, String title, String note) {

    /// About the length of a long workshop.
    static final int SLIDES = 200;

    static SampleDeck of(Format format) {
        return switch (format) {
            case MARP -> new SampleDeck(format, "deck.md", yaml("marp: true"), "---", "# ", "<!-- %s -->");
            case REVEAL -> new SampleDeck(format, "deck.md", yaml("separator: ^---$"), "---", "## ", "Note: %s");
            case REMARK -> new SampleDeck(format, "deck.md", "class: center\n\n", "---", "# ", "???\n\n%s");
            case DECKSET ->
                new SampleDeck(format, "deck.md", "autoscale: true\nfooter: Tides\n\n", "---", "# ", "^ %s");
            case IA_PRESENTER -> new SampleDeck(format, "deck.iapresenter/text.md", "", "---", "## ", "%s");
            case SLIDEV ->
                new SampleDeck(format, "deck.md", yaml("theme: seriph\ndrawings: false"), "---", "# ", "<!-- %s -->");
            case PRESENTERM ->
                new SampleDeck(format, "deck.md", "", "<!-- end_slide -->", "# ", "<!-- speaker_note: %s -->");
            case SLIDES -> new SampleDeck(format, "deck.md", yaml("paging: Slide %d / %d"), "---", "# ", "%s");
            case PATAT -> new SampleDeck(format, "deck.md", yaml("patat: {wrap: true}"), "---", "# ", "<!-- %s -->");
            case PANDOC ->
                new SampleDeck(format, "deck.md", "% Tides\n% Somebody\n\n", "", "## ", "::: notes\n%s\n:::");
            case LOOKATME ->
                new SampleDeck(format, "deck.md", yaml("styles: {style: dark}"), "---", "# ", "<!-- stop -->");
            case MDP ->
                new SampleDeck(format, "deck.md", "%title: Tides\n%author: Somebody\n\n", "---", "# ", "-> %s <-");
            case OBSIDIAN ->
                new SampleDeck(
                        format,
                        "deck.md",
                        "<grid drag=\"60 55\" drop=\"5 10\">\nTides\n</grid>\n\n",
                        "---",
                        "# ",
                        "note: %s");
            case GO_PRESENT ->
                new SampleDeck(format, "deck.slide", "# Tides\n1 May 2026\n\nSomebody\n\n", "", "## ", ": %s");
            case MARKDOWN -> new SampleDeck(format, "deck.md", "# Tides\n\n", "", "## ", "<!-- %s -->");
            case TEXT_EXPORT -> new SampleDeck(format, "deck.txt", "", "\f", "", "%s");
            case SLIDE_LINES -> new SampleDeck(format, "deck.txt", "", "", "", "");
            case PAGE_TEXT -> new SampleDeck(format, "page.text", "Skip to content\n\n", "", "", "%s");
        };
    }

    private static String yaml(String settings) {
        return "---\ntitle: Tides\n" + settings + "\n---\n\n";
    }

    SourceText text() {
        StringBuilder text = new StringBuilder(head);
        for (int i = 1; i <= SLIDES; i++) {
            text.append(i > 1 && !rule.isEmpty() ? rule + "\n\n" : "")
                    .append(slide(i))
                    .append("\n\n");
        }
        return new SourceText(fileName, text.toString(), StandardCharsets.UTF_8, List.of());
    }

    private String slide(int number) {
        if (format == Format.SLIDE_LINES) {
            return number + ". The tide of day " + number + " came late";
        }
        String said =
                "Say slowly why the tide of the %d. day came late, and what the keepers wrote of it".formatted(number);
        return title + "Tides of the year, part " + number + "\n\n" + content(number) + "\n\n" + note.formatted(said);
    }

    private String content(int number) {
        return format.family() == Format.Family.MARKDOWN
                ? """
                - The *moon* pulls, the **sun** pulls less
                - See [the table of part %d](https://example.org/tides/%d)
                - A harbour answers late, in `hours`

                ```java
                int hours = tide(%d);
                for (Harbour harbour : harbours) {
                    harbour.wait(hours);
                }
                ```""".formatted(number, number, number)
                : """
                • The moon pulls, the sun pulls less
                • See the table at https://example.org/tides/%d
                • A harbour answers late, in hours""".formatted(number);
    }
}
