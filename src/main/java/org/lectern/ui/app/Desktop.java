package org.lectern.ui.app;

import javafx.application.Application;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.lectern.deck.Link;

/// What Lectern asks of the desktop around it, and only when someone chose to.
final class Desktop {

    private Desktop() {}

    /// Puts the address on the clipboard.
    static void copy(Link link) {
        ClipboardContent content = new ClipboardContent();
        content.putString(link.url());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Hands the address to the browser or the mail program.
    static void open(Link link) {
        new Owner().getHostServices().showDocument(link.url());
    }

    /// The toolkit hands out its way to the desktop only to one of these.
    private static final class Owner extends Application {
        @Override
        public void start(Stage stage) {
            // Never launched.
        }
    }
}
