package org.lectern.parse.sidecar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The way in which pdfpc wrote until 4.4: a heading such as `[duration]` on a line of its own, its value below.
///
/// rule: pdfpc 4.0, src/classes/metadata/pdf.vala, `parse_pdfpc_file`, and slides_notes.vala: below `[notes]`, `### 3`
/// begins the notes of the third slide, in which a backslash stands before `[`, `]` and `#`.
final class PdfpcSections {

    private static final Set<String> KNOWN = Set.of(
            "duration",
            "end_time",
            "end_user_slide",
            "file",
            "font_size",
            "last_minutes",
            "last_saved_slide",
            "notes",
            "notes_position",
            "skip",
            "start_time");

    private static final Pattern HEADING = Pattern.compile("\\[([a-z_]+)]");
    private static final Pattern SLIDE = Pattern.compile("(?m)^### *(\\d{1,6})[ \\t]*$");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]#])");

    private PdfpcSections() {}

    static Optional<PdfpcText> read(String text) {
        Map<String, String> sections = sections(text);
        return sections.isEmpty() ? Optional.empty() : Optional.of(pdfpc(sections));
    }

    private static PdfpcText pdfpc(Map<String, String> sections) {
        Map<String, String> settings = sections.entrySet().stream()
                .collect(Collectors.toMap(section -> section.getKey().replace("_", ""), Map.Entry::getValue));
        return new PdfpcText(
                settings,
                PdfpcText.number(sections.getOrDefault("end_user_slide", "")).filter(last -> last >= 1),
                notes(sections.getOrDefault("notes", "")),
                false);
    }

    private static Map<String, String> sections(String text) {
        Map<String, StringBuilder> sections = new HashMap<>();
        Optional<StringBuilder> current = Optional.empty();
        for (String line : text.split("\n", -1)) {
            Optional<String> heading = heading(line);
            if (heading.isPresent()) {
                current = Optional.of(sections.computeIfAbsent(heading.get(), _ -> new StringBuilder()));
            } else {
                current.ifPresent(section -> section.append(line).append('\n'));
            }
        }
        return sections.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, section -> section.getValue().toString()));
    }

    private static Optional<String> heading(String line) {
        Matcher heading = HEADING.matcher(line.strip());
        return heading.matches() && KNOWN.contains(heading.group(1)) ? Optional.of(heading.group(1)) : Optional.empty();
    }

    private static Map<Integer, String> notes(String section) {
        List<MatchResult> heads = SLIDE.matcher(section).results().toList();
        Map<Integer, String> notes = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : section.length();
            String note = section.substring(heads.get(i).end(), end);
            notes.putIfAbsent(Integer.parseInt(heads.get(i).group(1)), unescaped(note));
        }
        return notes;
    }

    private static String unescaped(String note) {
        return ESCAPED.matcher(note).replaceAll("$1").strip();
    }
}
