package org.lectern.source;

/// What became of a file: text, or a reason why not.
public sealed interface Source permits SourceText, Unreadable {

    /// The file as it was named by the one who asked.
    String name();
}
