package org.lectern.parse.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;
import org.lectern.source.SourceText;

/// Reads a text as an export, for tests.
final class ReadText {

    private ReadText() {}

    static ParseResult read(String text) {
        SourceText source = new SourceText("talk.txt", text, StandardCharsets.UTF_8, List.of());
        return new TextExportParser().parse(source, Detection.chosen(Format.TEXT_EXPORT));
    }

    static List<String> titles(String text) {
        return slides(text).stream().map(Slide::titleText).toList();
    }

    static List<Slide> slides(String text) {
        return read(text).deck().slides();
    }
}
