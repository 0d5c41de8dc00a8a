package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.lectern.parse.Sidecar;
import org.lectern.parse.sidecar.PdfpcFinder;
import org.lectern.source.SourceText;

/// What lies beside a deck, in both ways in which pdfpc writes it.
public final class SidecarTarget {

    private SidecarTarget() {}

    /// Reads one text, as it is and in the shape of each way.
    ///
    /// @param bytes of the text, in UTF-8
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\R", "\n");
        check(text);
        check("[notes]\n### 2\n" + text);
        check("{\"pdfpcFormat\": 2, " + text + "}");
    }

    private static void check(String text) {
        Sidecar sidecar = read(text);
        if (sidecar.times().length().filter(length -> !length.isPositive()).isPresent()) {
            throw new AssertionError("a length of nothing: " + sidecar.times());
        }
        if (sidecar.notes().values().stream().anyMatch(notes -> notes.isEmpty())) {
            throw new AssertionError("notes without words");
        }
        if (!sidecar.equals(read(text))) {
            throw new AssertionError("reading twice gives the same");
        }
    }

    private static Sidecar read(String text) {
        SourceText source = new SourceText("talk.pdfpc", text, StandardCharsets.UTF_8, List.of());
        return new PdfpcFinder((_, _) -> Optional.of(source)).beside("talk.md");
    }
}
