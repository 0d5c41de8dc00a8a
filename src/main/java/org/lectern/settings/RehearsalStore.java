package org.lectern.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the last rehearsal of each deck in a file of its own. One that cannot be read is none.
public final class RehearsalStore {

    /// Of how many decks, the latest.
    static final int MOST_DECKS = 50;

    /// The largest file that is read or written, in bytes.
    static final int LARGEST = 512 * 1024;

    private static final int VERSION = 1;
    private static final String ENDING = ".json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    /// @param state the folder for state, in which another is made when something is kept
    public RehearsalStore(Path state) {
        this.folder = state.resolve("rehearsals");
    }

    /// A rehearsal as it is kept.
    ///
    /// @param ended when it was, by the time of day
    /// @param spans how long each slide took, by its identity
    public record Kept(Instant ended, Map<String, Duration> spans) {
        public Kept {
            spans = Map.copyOf(spans);
        }
    }

    /// The last rehearsal of a deck, if there is one.
    public Optional<Kept> find(Path deck) {
        Path file = file(deck);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? read(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException | JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Keeps the rehearsal of a deck in the place of its last one, and lets those of the oldest decks go.
    ///
    /// @throws IOException when the folder cannot be written to; the last one is still there
    public void keep(Path deck, Kept rehearsal) throws IOException {
        String text = write(deck, rehearsal);
        if (text.length() <= LARGEST) {
            WholeFile.write(file(deck), text);
            forgetOldest();
        }
    }

    /// Forgets the rehearsal of a deck.
    ///
    /// @throws IOException when it cannot be removed
    public void drop(Path deck) throws IOException {
        Files.deleteIfExists(file(deck));
    }

    private void forgetOldest() throws IOException {
        List<Path> decks;
        try (Stream<Path> files = Files.list(folder)) {
            decks = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(RehearsalStore::written).reversed())
                    .toList();
        }
        for (Path old : decks.subList(Math.min(MOST_DECKS, decks.size()), decks.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.from(Instant.EPOCH);
        }
    }

    private static String write(Path deck, Kept rehearsal) {
        ObjectNode json = JSON.createObjectNode();
        json.put("lectern-rehearsal", VERSION);
        json.put("deck", deck.toAbsolutePath().toString());
        json.put("ended", rehearsal.ended().toString());
        ObjectNode spans = json.putObject("spans");
        rehearsal.spans().forEach((slide, span) -> spans.put(slide, span.toMillis()));
        return json + "\n";
    }

    private static Optional<Kept> read(String text) {
        JsonNode json = JSON.readTree(text);
        if (json.path("lectern-rehearsal").asInt(0) != VERSION) {
            return Optional.empty();
        }
        Map<String, Duration> spans = new HashMap<>();
        json.path("spans").propertyStream().forEach(span -> {
            long millis = span.getValue().asLong(-1);
            if (millis >= 0) {
                spans.put(span.getKey(), Duration.ofMillis(millis));
            }
        });
        return Optional.of(new Kept(Instant.parse(json.path("ended").asString("")), spans));
    }

    private Path file(Path deck) {
        return folder.resolve(name(deck.toAbsolutePath().normalize().toString()) + ENDING);
    }

    private static String name(String deck) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(deck.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
