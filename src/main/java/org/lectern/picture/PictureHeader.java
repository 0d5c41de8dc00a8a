package org.lectern.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What the first bytes of a picture say, whatever its file is called: of which kind and how large it is.
///
/// @param width in pixels; 0 when the kind has none, or does not say it here
/// @param height in pixels, as the width
public record PictureHeader(Kind kind, long width, long height) {

    /// What a picture is written in.
    public enum Kind {
        PNG,
        JPEG,
        GIF,
        BMP,
        WEBP,
        SVG
    }

    private static final int SHORTEST = 26;
    private static final int SVG_START = 4_096;

    /// The header of a file; empty when it is no picture that Lectern knows.
    public static Optional<PictureHeader> of(byte[] file) {
        if (file.length < SHORTEST) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (bytes.getLong(0) == 0x89504E470D0A1A0AL) {
            return Optional.of(of(Kind.PNG, bytes.getInt(16), bytes.getInt(20)));
        }
        if (bytes.getShort(0) == (short) 0xFFD8) {
            return jpeg(bytes);
        }
        return switch (new String(file, 0, 4, StandardCharsets.ISO_8859_1)) {
            case "GIF8" -> Optional.of(gif(bytes.order(ByteOrder.LITTLE_ENDIAN)));
            case "RIFF" -> Optional.of(of(Kind.WEBP, 0, 0)).filter(header -> bytes.getInt(8) == 0x57454250);
            default -> bytes.getShort(0) == 0x424D ? Optional.of(bmp(bytes.order(ByteOrder.LITTLE_ENDIAN))) : svg(file);
        };
    }

    private static PictureHeader of(Kind kind, long width, long height) {
        return new PictureHeader(kind, width, height);
    }

    private static PictureHeader gif(ByteBuffer bytes) {
        return of(Kind.GIF, Short.toUnsignedLong(bytes.getShort(6)), Short.toUnsignedLong(bytes.getShort(8)));
    }

    private static PictureHeader bmp(ByteBuffer bytes) {
        return of(Kind.BMP, bytes.getInt(18), Math.abs((long) bytes.getInt(22)));
    }

    // rule: segments of a marker FFxx and a length; the one that begins a frame holds precision, height and width
    private static Optional<PictureHeader> jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 < bytes.limit() && bytes.get(at) == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(bytes.get(at + 1));
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                long height = Short.toUnsignedLong(bytes.getShort(at + 5));
                return Optional.of(of(Kind.JPEG, Short.toUnsignedLong(bytes.getShort(at + 7)), height));
            }
            at += marker == 0xFF ? 1 : 2 + Math.max(2, Short.toUnsignedInt(bytes.getShort(at + 2)));
        }
        return Optional.empty();
    }

    private static Optional<PictureHeader> svg(byte[] file) {
        String start = new String(file, 0, Math.min(SVG_START, file.length), StandardCharsets.UTF_8);
        boolean isSvg = start.stripLeading().startsWith("<") || start.startsWith("\uFEFF<");
        return isSvg && start.toLowerCase(Locale.ROOT).contains("<svg")
                ? Optional.of(of(Kind.SVG, 0, 0))
                : Optional.empty();
    }
}
