package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Cuts a line of content in two at a character, keeping what is emphasized emphasized on both sides. Pure.
final class InlineCut {

    private int left;

    private InlineCut(int left) {
        this.left = left;
    }

    /// The content before a character of its plain text.
    static List<Inline> before(List<Inline> content, int offset) {
        return new InlineCut(offset).taken(content);
    }

    /// The content from a character of its plain text on.
    static List<Inline> from(List<Inline> content, int offset) {
        return new InlineCut(offset).rest(content);
    }

    private List<Inline> taken(List<Inline> content) {
        List<Inline> taken = new ArrayList<>();
        for (Inline inline : content) {
            if (left <= 0) {
                break;
            }
            taken.add(taken(inline));
        }
        return taken;
    }

    private Inline taken(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> new Inline.Text(text.substring(0, spend(text.length())));
            case Inline.Emphasis(List<Inline> children) -> new Inline.Emphasis(taken(children));
            case Inline.Strong(List<Inline> children) -> new Inline.Strong(taken(children));
            case Inline.Strike(List<Inline> children) -> new Inline.Strike(taken(children));
            case Inline.Hyperlink(String url, List<Inline> children) -> new Inline.Hyperlink(url, taken(children));
            case Inline.CodeSpan _, Inline.Formula _, Inline.Picture _, Inline.LineBreak _ -> whole(inline);
        };
    }

    private Inline whole(Inline inline) {
        spend(length(inline));
        return inline;
    }

    private List<Inline> rest(List<Inline> content) {
        List<Inline> rest = new ArrayList<>();
        for (Inline inline : content) {
            int length = length(inline);
            if (left >= length) {
                left -= length;
            } else if (left <= 0) {
                rest.add(inline);
            } else {
                rest.add(rest(inline));
            }
        }
        return rest;
    }

    private Inline rest(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> new Inline.Text(text.substring(spend(text.length())));
            case Inline.Emphasis(List<Inline> children) -> new Inline.Emphasis(rest(children));
            case Inline.Strong(List<Inline> children) -> new Inline.Strong(rest(children));
            case Inline.Strike(List<Inline> children) -> new Inline.Strike(rest(children));
            case Inline.Hyperlink(String url, List<Inline> children) -> new Inline.Hyperlink(url, rest(children));
            case Inline.CodeSpan _, Inline.Formula _, Inline.Picture _, Inline.LineBreak _ -> emptied();
        };
    }

    // what cannot be cut went with the first part
    private Inline emptied() {
        left = 0;
        return new Inline.Text("");
    }

    private int spend(int available) {
        int spent = Math.clamp(left, 0, available);
        left -= spent;
        return spent;
    }

    private static int length(Inline inline) {
        return PlainText.inline(List.of(inline)).length();
    }
}
