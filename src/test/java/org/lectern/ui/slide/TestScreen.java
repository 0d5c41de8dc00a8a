package org.lectern.ui.slide;

/// The toolkit for tests: started once in this JVM and left running, since it cannot be started again.
final class TestScreen {

    static final OffScreen SCREEN = OffScreen.start();

    private TestScreen() {}
}
