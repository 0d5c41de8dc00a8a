package org.lectern.ui.slide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The colour pictures of a font of emoji, which JavaFX itself draws on some platforms only.
///
/// Source of the rules: the OpenType specification, "cmap" format 12, "GSUB" lookup type 4, "CBLC" index format 1 and
/// "CBDT" image format 17. Only what Noto Color Emoji is made of is read.
final class EmojiFont {

    private static final int TABLE_RECORDS = 12;
    private static final int TABLE_RECORD = 16;
    private static final int LIGATURE = 4;
    private static final int METRICS = 5;

    private static final class Loaded {
        private static final EmojiFont FONT = load();
    }

    private final ByteBuffer font;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final Map<List<Integer>, Integer> ligatures = new HashMap<>();
    private final Map<Integer, byte[]> pictures = new HashMap<>();

    private EmojiFont(byte[] font) {
        this.font = ByteBuffer.wrap(font);
        readCharacters(table("cmap"));
        readLigatures(table("GSUB"));
    }

    /// The font, read when it is first asked for.
    static EmojiFont get() {
        return Loaded.FONT;
    }

    private static EmojiFont load() {
        try (InputStream in = EmojiFont.class.getResourceAsStream("fonts/NotoColorEmoji.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the build left out the font of emoji");
            }
            return new EmojiFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The glyph of a sequence of characters that makes one emoji; empty when the font has none.
    ///
    /// @param characters without variation selectors
    Optional<Integer> glyph(List<Integer> characters) {
        List<Integer> parts = characters.stream()
                .map(letter -> glyphs.getOrDefault(letter, 0))
                .toList();
        if (parts.contains(0)) {
            return Optional.empty();
        }
        return Optional.ofNullable(parts.size() == 1 ? parts.getFirst() : ligatures.get(parts));
    }

    /// The picture of a glyph as a PNG file; empty when it has none.
    synchronized Optional<byte[]> picture(int glyph) {
        byte[] picture = pictures.computeIfAbsent(glyph, this::read);
        return picture.length == 0 ? Optional.empty() : Optional.of(picture);
    }

    /// Whether a glyph has a picture.
    boolean has(int glyph) {
        return picture(glyph).isPresent();
    }

    private int table(String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = TABLE_RECORDS + i * TABLE_RECORD;
            byte[] tag = new byte[4];
            font.get(at, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return font.getInt(at + 8);
            }
        }
        throw new IllegalStateException("the font of emoji has no table " + name);
    }

    private int number(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    // rule: format 12: number of groups at 12, then start, end, first glyph
    private void readCharacters(int table) {
        for (int i = 0; i < number(table + 2); i++) {
            int subtable = table + font.getInt(table + 8 + i * 8);
            int groups = number(subtable) == 12 ? font.getInt(subtable + 12) : 0;
            for (int at = subtable + 16; at < subtable + 16 + groups * 12; at += 12) {
                for (int letter = font.getInt(at); letter <= font.getInt(at + 4); letter++) {
                    glyphs.put(letter, font.getInt(at + 8) + letter - font.getInt(at));
                }
            }
        }
    }

    // rule: the list of lookups at 8; a lookup has its type, flags and subtables
    private void readLigatures(int table) {
        int lookups = table + number(table + 8);
        for (int i = 0; i < number(lookups); i++) {
            int lookup = lookups + number(lookups + 2 + 2 * i);
            for (int j = 0; number(lookup) == LIGATURE && j < number(lookup + 4); j++) {
                readLigatureSets(lookup + number(lookup + 6 + 2 * j));
            }
        }
    }

    private void readLigatureSets(int subtable) {
        int[] first = coverage(subtable + number(subtable + 2));
        for (int i = 0; i < number(subtable + 4); i++) {
            int set = subtable + number(subtable + 6 + 2 * i);
            for (int j = 0; j < number(set); j++) {
                readLigature(first[i], set + number(set + 2 + 2 * j));
            }
        }
    }

    private void readLigature(int first, int at) {
        Integer[] parts = new Integer[number(at + 2)];
        parts[0] = first;
        for (int i = 1; i < parts.length; i++) {
            parts[i] = number(at + 2 + 2 * i);
        }
        ligatures.putIfAbsent(List.of(parts), number(at));
    }

    // rule: format 1 lists glyphs, format 2 ranges of them
    private int[] coverage(int at) {
        int count = number(at + 2);
        int[] covered = new int[0];
        for (int i = 0; i < count; i++) {
            boolean single = number(at) == 1;
            int from = number(at + 4 + (single ? 2 : 6) * i);
            int to = single ? from : number(at + 6 + 6 * i);
            int size = covered.length;
            covered = Arrays.copyOf(covered, size + to - from + 1);
            for (int glyph = from; glyph <= to; glyph++) {
                covered[size + glyph - from] = glyph;
            }
        }
        return covered;
    }

    // rule: the one size's subtables at 8: first glyph, last glyph, offset; a subtable of format 1 has offsets of
    // pictures
    private byte[] read(int glyph) {
        int locations = table("CBLC");
        int subtables = locations + font.getInt(locations + 8);
        for (int i = 0; i < font.getInt(locations + 16); i++) {
            int first = number(subtables + 8 * i);
            if (glyph >= first && glyph <= number(subtables + 8 * i + 2)) {
                int subtable = subtables + font.getInt(subtables + 8 * i + 4);
                int offset = font.getInt(subtable + 8 + 4 * (glyph - first));
                boolean empty = offset == font.getInt(subtable + 12 + 4 * (glyph - first));
                return empty ? new byte[0] : data(table("CBDT") + font.getInt(subtable + 4) + offset);
            }
        }
        return new byte[0];
    }

    // rule: image format 17: small metrics, the length of the data, a PNG file
    private byte[] data(int at) {
        byte[] data = new byte[font.getInt(at + METRICS)];
        font.get(at + METRICS + 4, data);
        return data;
    }
}
