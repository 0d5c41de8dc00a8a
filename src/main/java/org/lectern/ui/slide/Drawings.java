package org.lectern.ui.slide;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Filter;

/// The pictures read last: while a slide is fitted, the same one is asked for again and again.
final class Drawings {

    private static final int MOST = 32;

    private record Outcome(Optional<Drawing> drawing) {}

    private record Key(Path file, FileTime changed, long size, List<Filter> filters) {}

    private static final Map<Key, SoftReference<Outcome>> READ = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Outcome>> eldest) {
            return size() > MOST;
        }
    };

    private Drawings() {}

    static Optional<Drawing> of(Path file, List<Filter> filters) {
        try {
            var key = new Key(file, Files.getLastModifiedTime(file), Files.size(file), filters);
            return key.size() > DeckFiles.LARGEST_FILE ? Optional.empty() : known(key);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Drawing> known(Key key) throws IOException {
        synchronized (READ) {
            SoftReference<Outcome> reference = READ.get(key);
            Outcome outcome = reference == null ? null : reference.get();
            if (outcome == null) {
                outcome = new Outcome(read(key));
                READ.put(key, new SoftReference<>(outcome));
            }
            return outcome.drawing();
        }
    }

    private static Optional<Drawing> read(Key key) throws IOException {
        return key.filters().isEmpty()
                ? Drawing.read(Files.readAllBytes(key.file()))
                : of(key.file(), List.of()).map(own -> Filtered.of(own, key.filters()));
    }
}
