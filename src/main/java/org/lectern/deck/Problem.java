package org.lectern.deck;

import java.util.Optional;

/// Something about a file that a person should know, as a plain sentence.
///
/// @param kind a short name for tools, such as `front-matter`
/// @param message what is wrong, where, and what to do
/// @param span the lines it is about; empty when it is about the whole file
public record Problem(Severity severity, String kind, String message, Optional<SourceSpan> span) {

    /// How bad it is.
    public enum Severity {
        /// Worth knowing.
        INFO,
        /// Something was read otherwise than the author may have meant.
        WARNING,
        /// The file could not be read.
        ERROR
    }

    /// An error about the whole file.
    public static Problem error(String kind, String message) {
        return new Problem(Severity.ERROR, kind, message, Optional.empty());
    }

    /// A warning about some lines.
    public static Problem warning(String kind, String message, SourceSpan span) {
        return new Problem(Severity.WARNING, kind, message, Optional.of(span));
    }

    /// A remark about some lines.
    public static Problem info(String kind, String message, SourceSpan span) {
        return new Problem(Severity.INFO, kind, message, Optional.of(span));
    }
}
