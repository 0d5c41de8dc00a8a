package org.lectern.parse.sidecar;

import java.util.Optional;
import org.lectern.parse.Sidecar;
import org.lectern.source.Neighbours;
import org.lectern.source.Source;
import org.lectern.source.SourceText;

/// Finds the file of pdfpc that has the deck's own name: `talk.pdfpc` for `talk.md`.
///
/// rule: pdfpc(1), pdfpc Files: "When pdfpc is invoked with a PDF file, it automatically checks for and loads the
/// associated pdfpc file, if it exists"; `fill_path_info`: the last ending of the name gives way to `.pdfpc`.
public final class PdfpcFinder implements Sidecar.Finder {

    /// The largest file that is read, in characters.
    static final int LARGEST = 256 * 1024;

    private static final String ENDING = ".pdfpc";

    private final Neighbours neighbours;

    /// @param neighbours reads files of a deck's own folder
    public PdfpcFinder(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /// The name, without its folder, of the file that belongs to a deck.
    ///
    /// @param deck the deck's file
    public static String nameFor(String deck) {
        String name = deck.replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\]", "");
        int ending = name.lastIndexOf('.');
        return (ending > 0 ? name.substring(0, ending) : name) + ENDING;
    }

    @Override
    public Sidecar beside(String deck) {
        String name = nameFor(deck);
        return deck.endsWith(ENDING)
                ? Sidecar.NONE
                : neighbours.file(deck, name).map(file -> read(name, file)).orElse(Sidecar.NONE);
    }

    private static Sidecar read(String name, Source source) {
        Optional<String> text = source instanceof SourceText read ? Optional.of(read.text()) : Optional.empty();
        if (text.filter(long_ -> long_.length() > LARGEST).isPresent()) {
            return Sidecar.leftAside(
                    name + " beside the deck is larger than " + LARGEST / 1024 + " KiB and is left aside.");
        }
        return text.flatMap(PdfpcText::of)
                .map(pdfpc -> pdfpc.sidecar(name))
                .orElseGet(() -> Sidecar.leftAside(name
                        + " beside the deck is left aside: it cannot be understood as pdfpc writes such files."
                        + " Mend it, or let pdfpc write it anew."));
    }
}
