package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.Part;

/// Finds what appears at a click: `<v-click>`, `<v-clicks>`, and elements with a `v-click` attribute.
final class Clicks {

    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*<(/?)(v-clicks?|VClicks?)((?:\\s[^>]*)?)>[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(?:```|~~~)");

    private final List<Part> parts = new ArrayList<>();
    private final String text;
    private final int line;

    private Clicks(String text, int line) {
        this.text = text;
        this.line = line;
    }

    static List<Part> parts(String text, int line) {
        return new Clicks(text, line).read();
    }

    private List<Part> read() {
        int from = 0;
        int opened = -1;
        Matcher tag = LINE.matcher(text);
        while (tag.find()) {
            if (inFence(tag.start())) {
                continue;
            }
            boolean list = tag.group(2).toLowerCase(java.util.Locale.ROOT).endsWith("s");
            String before = text.substring(from, tag.start());
            if (opened >= 0 && !list && !tag.group(1).isEmpty()) {
                parts.add(new Part.Step(List.of(new Part.Text(before, line))));
                opened = -1;
            } else {
                parts.add(new Part.Text(before, line));
                opened = list || !tag.group(1).isEmpty() ? -1 : tag.end();
            }
            if (list) {
                parts.add(new Part.Incremental(tag.group(1).isEmpty()));
            }
            from = tag.end();
        }
        parts.add(new Part.Text(text.substring(from), line));
        return parts;
    }

    private boolean inFence(int offset) {
        Matcher fence = FENCE.matcher(text).region(0, offset);
        boolean open = false;
        while (fence.find()) {
            open = !open;
        }
        return open;
    }
}
