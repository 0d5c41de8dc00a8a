package org.lectern.parse.sidecar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;

/// The way in which pdfpc writes since 4.5: one object of JSON.
///
/// rule: pdfpc, src/classes/metadata/pdf.vala, `save_to_disk` and `parse_pdfpc_page`: `pdfpcFormat`, `duration` and
/// `lastMinutes` in minutes, `startTime`, `endTime`, `endSlide` from 0, `disableMarkdown`, and `pages`, each with `idx`
/// from 0, `label`, `overlay` and `note`. The label of a page, which the pages of one slide share, counts before `idx`.
final class PdfpcJson {

    private static final int NEWEST = 2;

    private PdfpcJson() {}

    static Optional<PdfpcText> read(String text) {
        FrontMatter object = FrontMatter.of(text);
        return object.kind() == FrontMatter.Kind.JSON && isKnown(object.values())
                ? Optional.of(pdfpc(object.values()))
                : Optional.empty();
    }

    private static boolean isKnown(Value.Entries json) {
        return number(json, "pdfpcFormat")
                .filter(version -> version >= 1 && version <= NEWEST)
                .isPresent();
    }

    private static PdfpcText pdfpc(Value.Entries json) {
        Map<String, String> settings = Stream.of("duration", "lastMinutes", "startTime", "endTime")
                .filter(key -> json.text(key).isPresent())
                .collect(Collectors.toMap(
                        key -> key.toLowerCase(Locale.ROOT),
                        key -> json.text(key).orElseThrow()));
        return new PdfpcText(
                settings,
                number(json, "endSlide").map(last -> last + 1),
                notes(json),
                json.text("disableMarkdown").filter("true"::equals).isEmpty());
    }

    /// The notes of the pages of one slide, in their order, one that stands on several of them once.
    private static Map<Integer, String> notes(Value.Entries json) {
        Map<Integer, Set<String>> bySlide = new TreeMap<>();
        for (Value.Entries page : pages(json)) {
            page.text("note")
                    .ifPresent(note -> slide(page)
                            .ifPresent(number -> bySlide.computeIfAbsent(number, _ -> new LinkedHashSet<>())
                                    .add(note)));
        }
        return bySlide.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, notes -> String.join("\n\n", notes.getValue())));
    }

    private static List<Value.Entries> pages(Value.Entries json) {
        List<Value.Entries> pages = new ArrayList<>();
        if (json.find("pages").orElse(Value.Entries.NONE) instanceof Value.Items items) {
            items.values().forEach(item -> {
                if (item instanceof Value.Entries page) {
                    pages.add(page);
                }
            });
        }
        return pages;
    }

    private static Optional<Integer> slide(Value.Entries page) {
        return number(page, "label")
                .filter(number -> number >= 1)
                .or(() -> number(page, "idx").map(index -> index + 1));
    }

    private static Optional<Integer> number(Value.Entries json, String key) {
        return json.text(key).flatMap(PdfpcText::number);
    }
}
