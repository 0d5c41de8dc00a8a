package org.lectern.parse.markdown.slidev;

import java.util.Optional;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// What the layout and the settings of a slide ask of its looks. The layouts are those of Slidev's own themes.
final class Look {

    private Look() {}

    static SlideStyle style(RawSlide raw) {
        StyleBuilder style = layout(raw.setting("layout")).classes(raw.setting("class"));
        // pictures are put among the content, where other layouts place them too
        if (Layout.backgroundPicture(raw).isEmpty()) {
            style.background(raw.setting("background"));
        }
        return style.style();
    }

    private static StyleBuilder layout(String name) {
        StyleBuilder style = new StyleBuilder();
        return switch (name) {
            case "center" -> style.centred().middle();
            case "statement", "fact" -> style.centred().middle().prominent();
            case "quote" -> style.middle().prominent();
            // rule: the last slide is white on black
            case "end" -> style.centred().middle().background("#000000");
            default -> style;
        };
    }

    // rule: `cover` and `intro` open a talk, `section` opens a part of it
    static Optional<Slide.Kind> kind(RawSlide raw) {
        return switch (raw.setting("layout")) {
            case "cover", "intro" -> Optional.of(Slide.Kind.TITLE);
            case "section" -> Optional.of(Slide.Kind.SECTION);
            case "center", "statement", "fact", "quote", "end", "full", "none", "image" ->
                Optional.of(Slide.Kind.CONTENT);
            default -> Optional.empty();
        };
    }
}
