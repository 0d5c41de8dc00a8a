package org.lectern.ui.slide;

/// An address as an audience can read it: without the scheme, `www.` and what follows a question mark.
///
/// @param host such as `example.org`; the whole address when it has none
/// @param path such as `/talks/2024`, empty for the front page
record ShortAddress(String host, String path) {

    static ShortAddress of(String url) {
        String rest = url.strip()
                .replaceFirst("(?i)^mailto:", "")
                .replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        int slash = rest.indexOf('/');
        return slash <= 0
                ? new ShortAddress(rest.isEmpty() ? url.strip() : rest, "")
                : new ShortAddress(rest.substring(0, slash), rest.substring(slash));
    }
}
