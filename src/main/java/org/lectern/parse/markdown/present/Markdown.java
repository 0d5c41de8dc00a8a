package org.lectern.parse.markdown.present;

import org.lectern.parse.markdown.content.Part;

/// Text in the Markdown syntax.
final class Markdown {

    private Markdown() {}

    // rule: a command, a heading and a note end the text
    static Part read(SlideLines lines) {
        int from = lines.number();
        StringBuilder text = new StringBuilder();
        int last = from;
        do {
            // lines that were left out as comments keep the others at their numbers
            text.append("\n".repeat(Math.max(0, lines.number() - last - (text.isEmpty() ? 0 : 1))));
            last = lines.number();
            String line = lines.take();
            text.append(line.startsWith("\\.") ? line.substring(1) : line).append('\n');
        } while (lines.hasNext() && !ends(lines.peek()));
        return new Part.Text(text.toString(), from + 1);
    }

    private static boolean ends(String line) {
        return line.startsWith("#") || Command.is(line) || SlideLines.isNote(line);
    }
}
