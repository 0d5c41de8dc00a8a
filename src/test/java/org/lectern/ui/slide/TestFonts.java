package org.lectern.ui.slide;

import org.lectern.picture.SvgFonts;

/// The typefaces of drawings, for tests of other packages. The platform knows them in the whole process, so no test has
/// others.
public final class TestFonts {

    private TestFonts() {}

    public static SvgFonts all() {
        return DrawingFonts.ALL;
    }
}
