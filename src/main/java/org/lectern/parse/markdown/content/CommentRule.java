package org.lectern.parse.markdown.content;

/// Says what an HTML comment means in a dialect.
@FunctionalInterface
public interface CommentRule {

    /// What a comment means.
    sealed interface Meaning {
        /// The presenter's words, as Markdown.
        record Note(String markdown) implements Meaning {}

        /// The element before it appears at a step.
        ///
        /// @param index which step, from 0, when the author numbers them; -1 for the next one
        record Fragment(int index) implements Meaning {}

        /// Nothing for anyone: a cut mark, a setting, a remark for a tool.
        record Nothing() implements Meaning {}
    }

    /// The meaning of a comment, given what stands between its marks, stripped.
    Meaning of(String comment);

    /// Every comment is the presenter's, but the marks that blogs cut a post with and remarks for tools.
    static CommentRule notes() {
        return comment -> Remarks.isForTools(comment) ? new Meaning.Nothing() : new Meaning.Note(comment);
    }

    /// No comment is shown to anyone.
    static CommentRule nothing() {
        return _ -> new Meaning.Nothing();
    }
}
