package org.lectern.show.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a journal up to the first line that is torn.
final class JournalReader {

    private static final Set<String> VERSIONS = Set.of(JournalFile.HEADER, JournalFile.HEADER_BEFORE);

    private JournalReader() {}

    /// What a file says.
    sealed interface Said {}

    /// Where a show was.
    record Cut(Resume resume) implements Said {}

    /// Nothing that could be used.
    record Unusable(String why) implements Said {}

    static Said read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return said(new String(in.readNBytes((int) JournalFile.LARGEST), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Unusable("it cannot be read: " + e.getMessage());
        }
    }

    static Said said(String text) {
        List<String> lines = wholeLines(text);
        if (lines.isEmpty() || !lines.getFirst().startsWith("lectern-journal ")) {
            return new Unusable("it is not Lectern's, or its beginning is lost");
        }
        return VERSIONS.contains(lines.getFirst())
                ? cut(entries(lines.subList(1, lines.size())))
                : new Unusable("another version of Lectern wrote it");
    }

    private static List<String> wholeLines(String text) {
        List<String> whole = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            Optional<String> content = Line.content(text.substring(from, to));
            if (content.isEmpty()) {
                return whole;
            }
            whole.add(content.get());
            from = to + 1;
        }
        return whole;
    }

    private static List<Entry> entries(List<String> lines) {
        return lines.stream().flatMap(line -> EntryText.entry(line).stream()).toList();
    }

    private static Said cut(List<Entry> entries) {
        Optional<Entry.Given> talk = Optional.empty();
        Optional<Entry.At> state = Optional.empty();
        Optional<Entry.Moment> last = Optional.empty();
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Given given -> talk = Optional.of(given);
                case Entry.At at -> {
                    state = Optional.of(at);
                    last = Optional.of(at.moment());
                }
                case Entry.Alive alive -> last = Optional.of(alive.moment());
            }
        }
        return talk.isPresent() && state.isPresent()
                ? new Cut(resume(talk.get(), state.get(), last.orElseThrow()))
                : new Unusable("it does not say where the show was");
    }

    private static Resume resume(Entry.Given talk, Entry.At at, Entry.Moment last) {
        return new Resume(
                talk.file(),
                talk.name(),
                talk.chosen(),
                at.state(),
                new Resume.Slides(at.slide(), at.seen(), at.title()),
                at.notesSize(),
                last.steady(),
                last.wall());
    }
}
