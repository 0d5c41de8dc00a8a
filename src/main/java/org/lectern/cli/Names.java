package org.lectern.cli;

import java.util.Locale;

/// Names of constants as commands and JSON spell them.
final class Names {

    private Names() {}

    /// In lower case, with hyphens.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
