package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

/// What is gathered while one slide is read: notes, steps, depth, problems.
final class SlideState {

    /// How deep blocks and inlines may nest before the rest is taken as plain text.
    static final int MAX_DEPTH = 40;

    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BlockRules rules;
    private final Steps steps;
    private final OpenElements elements;
    private boolean incremental;
    private boolean pauseAhead;
    private int depth;

    SlideState(BlockRules rules) {
        this.rules = rules;
        this.incremental = rules.has(BlockRules.Option.INCREMENTAL);
        this.steps = new Steps(rules.has(BlockRules.Option.ORDERED_STEPS));
        this.elements = new OpenElements(rules.elements(), steps);
    }

    BlockRules rules() {
        return rules;
    }

    /// Whether a text may have names of emoji that the dialect reads.
    boolean mayNameEmoji(String text) {
        return rules.has(BlockRules.Option.EMOJI_NAMES) && EmojiNames.mayBeIn(text);
    }

    /// Reads a comment; returns whether the element before it appears at a step.
    CommentRule.Meaning comment(String chars) {
        CommentRule.Meaning meaning = rules.comments().of(inside(chars));
        if (meaning instanceof CommentRule.Meaning.Note note && !note.markdown().isBlank()) {
            notes.add(note.markdown());
        }
        return meaning;
    }

    private static String inside(String comment) {
        int end = comment.indexOf("-->", Math.min(comment.length(), 2));
        String inner = comment.substring(
                Math.min(4, comment.length()),
                Math.max(Math.min(4, comment.length()), end < 0 ? comment.length() : end));
        return withoutDashes(inner).strip();
    }

    private static String withoutDashes(String inner) {
        int from = 0;
        int to = inner.length();
        while (from < to && inner.charAt(from) == '-') {
            from++;
        }
        while (to > from && inner.charAt(to - 1) == '-') {
            to--;
        }
        return inner.substring(from, to);
    }

    List<String> notes() {
        return notes;
    }

    Steps steps() {
        return steps;
    }

    OpenElements elements() {
        return elements;
    }

    /// What follows, if anything does, appears one step later than all before it.
    void pauseAhead() {
        pauseAhead = true;
    }

    /// From here on, content appears one step later than all before it.
    void pause() {
        pauseAhead = false;
        steps.pause();
    }

    /// Something follows.
    void follows() {
        if (pauseAhead) {
            pause();
        }
    }

    boolean incremental() {
        return incremental;
    }

    void incremental(boolean on) {
        incremental = on;
    }

    boolean enter() {
        if (depth >= MAX_DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    void warn(String kind, String message, int line) {
        problems.add(Problem.warning(kind, message, SourceSpan.line(Math.max(1, line))));
    }

    List<Problem> problems() {
        return problems;
    }
}
