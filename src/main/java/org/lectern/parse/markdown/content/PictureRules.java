package org.lectern.parse.markdown.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Treatment;

/// What the words and addresses of pictures mean in a dialect.
///
/// @param words whether words of a description ask for a look, as Marp has them
/// @param root folder that an address with a leading stroke is looked for in; empty for none
public record PictureRules(boolean words, String root) {

    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}|(?:rgb|hsl)a?\\([\\d.,%]{5,40}\\)"
                    + "|black|white|gr[ae]y|silver|red|maroon|yellow|olive|lime|green|aqua|teal|blue|navy|fuchsia|purple|orange");

    /// Descriptions describe, and addresses are taken as they are.
    public static final PictureRules PLAIN = new PictureRules(false, "");

    /// Marp's words: `bg`, `w:300px`, `blur` …
    public static final PictureRules WORDS = new PictureRules(true, "");

    /// The address of a file of the deck's own folder that this one means.
    public String address(String url) {
        boolean rooted = !root.isEmpty() && url.startsWith("/") && !url.startsWith("//");
        return rooted ? root + url : url;
    }

    /// A picture as Markdown writes it. That of a background keeps its words, by which it is known.
    Inline.Picture picture(String url, String alt) {
        ImageWords asked = ImageWords.of(alt);
        return words && !asked.isBackground()
                ? new Inline.Picture(address(url), asked.description(), asked.treatment())
                : new Inline.Picture(address(url), alt);
    }

    /// Whether an address is a colour. rule: Marpit up to version 2 takes `![bg](#102030)` for the slide's background
    /// and
    /// `![](#fff)` for its text
    public static boolean isColour(String url) {
        return COLOUR.matcher(url).matches();
    }

    /// A picture as HTML writes it, with the size that its attributes ask for.
    Inline.Picture picture(HtmlTag tag) {
        PictureSize size = PictureSize.USUAL;
        size = side(tag.attribute("width")).map(size::wide).orElse(size);
        size = side(tag.attribute("height")).map(size::high).orElse(size);
        size = CssLength.percent(tag.attribute("width")).map(size::scaled).orElse(size);
        return new Inline.Picture(address(tag.attribute("src")), tag.attribute("alt"), Treatment.sized(size));
    }

    private static Optional<Double> side(String attribute) {
        return CssLength.of(attribute).filter(share -> share > 0);
    }
}
