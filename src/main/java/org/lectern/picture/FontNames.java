package org.lectern.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Gives a font other names. The platform takes a font that the machine has for one of the same name that Lectern
/// brings along; under a name that no machine has, it is the one that is meant.
///
/// Source of the rules: the OpenType specification, "The Font File", "name", "OS/2" and "head".
final class FontNames {

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int NAME = 0x6E616D65;
    private static final int OS2 = 0x4F532F32;
    private static final int HEAD = 0x68656164;
    private static final int SELECTION = 62;
    private static final int STYLE = 44;
    /// Windows, Unicode, English of the United States.
    private static final List<Integer> LANGUAGE = List.of(3, 1, 0x409);

    private FontNames() {}

    /// The same font under another family name.
    ///
    /// @param font OpenType or TrueType
    static byte[] of(byte[] font, SvgFace face) {
        byte[] names = names(face);
        ByteBuffer renamed = ByteBuffer.allocate(font.length + names.length + Integer.BYTES);
        renamed.put(font);
        renamed.position(Math.ceilDiv(font.length, Integer.BYTES) * Integer.BYTES);
        int start = renamed.position();
        renamed.put(names);
        for (int i = 0; i < renamed.getShort(4); i++) {
            int record = HEADER + i * RECORD;
            int offset = renamed.getInt(record + 8);
            switch (renamed.getInt(record)) {
                case NAME -> renamed.putInt(record + 8, start).putInt(record + 12, names.length);
                case OS2 -> renamed.putShort(offset + SELECTION, selection(face));
                case HEAD ->
                    renamed.putShort(offset + STYLE, (short) ((face.bold() ? 1 : 0) | (face.italic() ? 2 : 0)));
                default -> {}
            }
        }
        return renamed.array();
    }

    // rule: bit 0 is italic, bit 5 bold, bit 6 regular
    private static short selection(SvgFace face) {
        int styled = (face.italic() ? 1 : 0) | (face.bold() ? 1 << 5 : 0);
        return (short) (styled == 0 ? 1 << 6 : styled);
    }

    // rule: a count, where the words begin, a record for each name, then the words in UTF-16
    private static byte[] names(SvgFace face) {
        String style = (face.bold() ? "Bold" : "") + (face.italic() ? "Italic" : "");
        String named = style.isEmpty() ? "Regular" : style.equals("BoldItalic") ? "Bold Italic" : style;
        String whole = face.family() + (style.isEmpty() ? "" : " " + named);
        List<String> names = List.of(
                face.family(), named, whole, whole, "1", face.family().replace(" ", "") + "-" + named.replace(" ", ""));
        var words = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(6 + names.size() * HEADER);
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) table.capacity());
        for (int i = 0; i < names.size(); i++) {
            byte[] name = names.get(i).getBytes(StandardCharsets.UTF_16BE);
            LANGUAGE.forEach(number -> table.putShort(number.shortValue()));
            table.putShort((short) (i + 1)).putShort((short) name.length).putShort((short) words.size());
            words.writeBytes(name);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(table.array());
        all.writeBytes(words.toByteArray());
        return all.toByteArray();
    }
}
