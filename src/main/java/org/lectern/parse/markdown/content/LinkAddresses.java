package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.Reference;
import java.util.List;
import org.lectern.deck.Block;

/// Tells definitions of links from words. Since pictures may have addresses with spaces, the library takes any line
/// that begins as a definition for one, with the words behind it for an address.
final class LinkAddresses {

    private LinkAddresses() {}

    /// Whether what follows the label are words.
    // rule (CommonMark): an address with spaces stands in angle brackets
    static boolean isWords(Reference definition) {
        return definition.getUrlOpeningMarker().isEmpty() && definition.getUrl().indexOf(' ') >= 0;
    }

    /// What the audience reads of a definition: nothing, unless it is none.
    static List<Block> words(Reference definition) {
        return isWords(definition)
                ? List.of(Block.paragraph(definition.getChars().unescape().strip()))
                : List.of();
    }
}
