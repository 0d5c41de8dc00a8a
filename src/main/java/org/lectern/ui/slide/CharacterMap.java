package org.lectern.ui.slide;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// The characters that a font can draw, read from its `cmap` table.
///
/// Source of the rules: the OpenType specification, "The Font File" and "cmap", formats 4 and 12.
final class CharacterMap {

    private static final int CMAP = 0x636D6170;
    private static final int TABLE_RECORDS = 12;
    private static final int TABLE_RECORD = 16;
    private static final int ENCODING_RECORD = 8;

    private final BitSet characters = new BitSet();

    private CharacterMap() {}

    static CharacterMap of(byte[] font) {
        var map = new CharacterMap();
        ByteBuffer in = ByteBuffer.wrap(font);
        int tables = in.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = TABLE_RECORDS + i * TABLE_RECORD;
            // rule: tag, checksum, offset, length
            if (in.getInt(at) == CMAP) {
                map.readTable(in, in.getInt(at + 8));
            }
        }
        return map;
    }

    boolean has(int letter) {
        return characters.get(letter);
    }

    private void readTable(ByteBuffer in, int table) {
        int encodings = in.getShort(table + 2);
        for (int i = 0; i < encodings; i++) {
            // rule: platform, encoding, offset from the table's start
            int subtable = table + in.getInt(table + 4 + i * ENCODING_RECORD + 4);
            switch (in.getShort(subtable)) {
                case 4 -> readSegments(in, subtable);
                case 12 -> readGroups(in, subtable);
                default -> {
                    // other formats repeat what these two say
                }
            }
        }
    }

    // rule: format 4: segCountX2 at 6, end codes from 14, two bytes of padding, start codes
    private void readSegments(ByteBuffer in, int subtable) {
        int bytes = Short.toUnsignedInt(in.getShort(subtable + 6));
        for (int at = 0; at < bytes; at += 2) {
            int end = Short.toUnsignedInt(in.getShort(subtable + 14 + at));
            int start = Short.toUnsignedInt(in.getShort(subtable + 16 + bytes + at));
            if (start <= end && start != 0xFFFF) {
                characters.set(start, end + 1);
            }
        }
    }

    // rule: format 12: number of groups at 12, then start, end, first glyph
    private void readGroups(ByteBuffer in, int subtable) {
        int groups = in.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            int at = subtable + 16 + i * 12;
            characters.set(in.getInt(at), in.getInt(at + 4) + 1);
        }
    }
}
