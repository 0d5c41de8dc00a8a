package org.lectern.parse.markdown.slidev;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The title that Slidev lists a slide under.
final class SlidevTitle {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private SlidevTitle() {}

    // rule: what the settings name it, else the first line that begins with # as it is written, in code as well
    static String of(String named, String content) {
        Matcher heading = HEADING.matcher(content.strip());
        if (!named.isBlank()) {
            return named;
        }
        return heading.find() ? heading.group(1).strip() : "";
    }
}
