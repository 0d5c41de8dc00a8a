package org.lectern.format;

import org.lectern.source.SourceText;

/// Says which format a text is in.
@FunctionalInterface
public interface FormatDetector {

    /// Looks at the text, and never fails: the weakest answer is plain text.
    Detection detect(SourceText source);
}
