package org.lectern.parse.meta;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the host of a web address shows where it leads.
final class Hosts {

    /// rule (RFC 3986): authority = [ userinfo "@" ] host [ ":" port ]
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
    private static final Pattern USUAL = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*+");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_])?");
    private static final int MAX_PORT = 65_535;
    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.LATIN);
    private static final Set<UnicodeScript> KOREAN =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.LATIN);
    /// Scripts whose letters look like Latin ones.
    private static final Set<UnicodeScript> LOOKALIKES =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN, UnicodeScript.CHEROKEE);

    private Hosts() {}

    /// No user name before the host, no coded letters, no mixture of scripts, a port that exists.
    static boolean isPlain(String authority) {
        Matcher matcher = AUTHORITY.matcher(authority);
        if (!matcher.matches() || (matcher.group(2) != null && Integer.parseInt(matcher.group(2)) > MAX_PORT)) {
            return false;
        }
        String host = matcher.group(1);
        return host.startsWith("[") || (USUAL.matcher(host).matches() && host.indexOf("xn--") < 0) || labels(host);
    }

    private static boolean labels(String host) {
        String[] labels = host.split("\\.", -1);
        int last = labels.length - (labels.length > 1 && labels[labels.length - 1].isEmpty() ? 1 : 0);
        boolean latinEnd = scripts(labels[last - 1]).equals(EnumSet.of(UnicodeScript.LATIN));
        return Arrays.stream(labels, 0, last).allMatch(label -> isPlainLabel(label, latinEnd));
    }

    private static boolean isPlainLabel(String label, boolean latinEnd) {
        // rule (RFC 5890): a label that begins with xn-- is coded; it does not show what it spells
        if (!LABEL.matcher(label).matches() || label.toLowerCase(Locale.ROOT).startsWith("xn--")) {
            return false;
        }
        Set<UnicodeScript> scripts = scripts(label);
        boolean one = scripts.size() <= 1 || JAPANESE.containsAll(scripts) || KOREAN.containsAll(scripts);
        return one && !(latinEnd && scripts.stream().anyMatch(LOOKALIKES::contains));
    }

    private static Set<UnicodeScript> scripts(String label) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }
}
