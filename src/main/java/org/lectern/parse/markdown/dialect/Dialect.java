package org.lectern.parse.markdown.dialect;

import java.util.Set;
import org.lectern.format.Format;

/// The rules of a tool that makes slides of Markdown.
public interface Dialect {

    /// The formats that it reads.
    Set<Format> formats();

    /// Splits a text into slides. Content never makes it fail.
    Script split(Manuscript manuscript);
}
