package org.lectern.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/// Escapes in JSON what JSON lets stand in a text, but what ends a line to many readers.
final class OneLine extends FilterWriter {

    OneLine(PrintWriter out) {
        super(out);
    }

    @Override
    public void write(char[] json, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (endsLine(json[i])) {
                out.write(json, from, i - from);
                write(json[i]);
                from = i + 1;
            }
        }
        out.write(json, from, offset + length - from);
    }

    @Override
    public void write(String json, int offset, int length) throws IOException {
        write(json.toCharArray(), offset, length);
    }

    @Override
    public void write(int character) throws IOException {
        if (endsLine((char) character)) {
            out.write("\\u%04x".formatted(character));
        } else {
            out.write(character);
        }
    }

    private static boolean endsLine(char c) {
        return c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /// More lines may follow.
    @Override
    public void close() throws IOException {
        flush();
    }
}
