package org.lectern.format;

import java.util.Arrays;
import java.util.Optional;

/// A way to write slides, or text that becomes slides.
public enum Format {
    MARP("marp", "Marp", Family.MARKDOWN),
    REVEAL("reveal", "reveal.js", Family.MARKDOWN),
    REMARK("remark", "remark", Family.MARKDOWN),
    DECKSET("deckset", "Deckset", Family.MARKDOWN),
    IA_PRESENTER("ia-presenter", "iA Presenter", Family.MARKDOWN),
    SLIDEV("slidev", "Slidev", Family.MARKDOWN),
    PRESENTERM("presenterm", "presenterm", Family.MARKDOWN),
    SLIDES("slides", "slides", Family.MARKDOWN),
    PATAT("patat", "patat", Family.MARKDOWN),
    PANDOC("pandoc", "pandoc", Family.MARKDOWN),
    LOOKATME("lookatme", "lookatme", Family.MARKDOWN),
    MDP("mdp", "mdp", Family.MARKDOWN),
    OBSIDIAN("obsidian", "Obsidian Advanced Slides", Family.MARKDOWN),
    GO_PRESENT("go-present", "Go present", Family.MARKDOWN),
    MARKDOWN("markdown", "Markdown", Family.MARKDOWN),
    SLIDE_LINES("slide-lines", "A slide a line", Family.TEXT),
    TEXT_EXPORT("text-export", "Text export", Family.TEXT),
    PAGE_TEXT("page-text", "Text of a page", Family.TEXT);

    /// Which reader a format needs.
    public enum Family {
        /// Markdown with a dialect's rules.
        MARKDOWN,
        /// Text without markup.
        TEXT
    }

    private final String id;
    private final String displayName;
    private final Family family;

    Format(String id, String displayName, Family family) {
        this.id = id;
        this.displayName = displayName;
        this.family = family;
    }

    /// The name on the command line and in `inspect`.
    public String id() {
        return id;
    }

    /// The name as its makers write it.
    public String displayName() {
        return displayName;
    }

    /// Which reader it needs.
    public Family family() {
        return family;
    }

    /// The format of that id, if there is one.
    public static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
