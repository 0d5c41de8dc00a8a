package org.lectern.parse.meta;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Link;

/// Tells what an address is good for, from its shape alone; nothing is looked up.
final class LinkKinds {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "", "#", "#!", "todo", "tbd", "tba", "url", "link", "...", "…", "http://", "https://", "http:", "https:");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@:/<>()\\[\\]]+@[^\\s@:/<>()\\[\\]]+\\.[\\p{L}]{2,}(?:\\?\\S*)?");
    /// Controls, spaces, and marks that turn the direction of text or hide in it.
    private static final String ODD_ASCII = "\\<>\"";
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\\\<>\"]");
    /// An address inside an address follows a slash, an equals sign or the like: "/web/https://",
    /// not "/1abchttps://".
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<![/=?&,;(]https?|[/=?&,;(]ftp)://");

    private LinkKinds() {}

    static Link.Kind of(String url) {
        String address = url.strip();
        if (PLACEHOLDERS.contains(address.toLowerCase(Locale.ROOT))) {
            return Link.Kind.PLACEHOLDER;
        }
        if (!isPlainAscii(address) && HIDDEN.matcher(address).find()) {
            return isPathWithSpaces(address) ? Link.Kind.FILE : Link.Kind.SUSPICIOUS;
        }
        if (address.indexOf('@') > 0 && MAIL.matcher(address).matches()) {
            return Link.Kind.MAIL;
        }
        Matcher scheme = SCHEME.matcher(address);
        return scheme.find() ? withScheme(scheme.group(1), address.substring(scheme.end())) : withoutScheme(address);
    }

    /// Letters, digits and marks that hide nothing, as nearly all addresses are.
    private static boolean isPlainAscii(String address) {
        return address.chars().allMatch(c -> c > ' ' && c < 0x7f && ODD_ASCII.indexOf(c) < 0);
    }

    private static Link.Kind withScheme(String scheme, String rest) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> web(rest);
            case "mailto" -> MAIL.matcher(rest).matches() ? Link.Kind.MAIL : Link.Kind.SUSPICIOUS;
            default -> Link.Kind.SUSPICIOUS;
        };
    }

    private static Link.Kind web(String rest) {
        boolean whole = rest.startsWith("//")
                && (rest.indexOf("://") < 0
                        || !RUN_TOGETHER.matcher(rest.substring(2)).find())
                && Hosts.isPlain(authority(rest));
        return whole ? Link.Kind.WEB : Link.Kind.SUSPICIOUS;
    }

    private static String authority(String rest) {
        return rest.substring(2).split("[/?#]", 2)[0];
    }

    /// An address that lost its scheme names no file.
    private static Link.Kind withoutScheme(String address) {
        boolean lost = address.startsWith("//")
                || address.toLowerCase(Locale.ROOT).startsWith("www.")
                || address.contains("://");
        return lost ? Link.Kind.SUSPICIOUS : Link.Kind.FILE;
    }

    private static boolean isPathWithSpaces(String address) {
        return !HIDDEN.matcher(address.replace(" ", "")).find()
                && !SCHEME.matcher(address).find()
                && withoutScheme(address) == Link.Kind.FILE;
    }
}
