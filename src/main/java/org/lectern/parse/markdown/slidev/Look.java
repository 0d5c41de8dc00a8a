package org.lectern.parse.markdown.slidev;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// What the layout and the settings of a slide ask of its looks. The layouts are those of Slidev's own themes.
final class Look {

    private static final List<String> CENTRED = List.of("center", "statement", "fact", "end");

    private Look() {}

    static SlideStyle style(RawSlide raw) {
        StyleBuilder style = new StyleBuilder().classes(raw.setting("class"));
        // pictures are put among the content, where other layouts place them too
        if (Layout.backgroundPicture(raw).isEmpty()) {
            style.background(raw.setting("background"));
        }
        if (CENTRED.contains(raw.setting("layout"))) {
            style.centred().middle();
        }
        return style.style();
    }

    // rule: `cover` and `intro` open a talk, `section` opens a part of it
    static Optional<Slide.Kind> kind(RawSlide raw) {
        return switch (raw.setting("layout")) {
            case "cover", "intro" -> Optional.of(Slide.Kind.TITLE);
            case "section" -> Optional.of(Slide.Kind.SECTION);
            default -> Optional.empty();
        };
    }
}
