package org.lectern.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.Preset;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.slide.OffScreen;

/// The help as it is laid out, made from the keys as they are.
class HelpPanelTest {

    private static HelpPanel laidOut(Preset preset, int width, int height) {
        KeyBook keys = new KeyBook(settings -> {});
        keys.change(choice -> choice.with(preset));
        HelpPanel help = new HelpPanel(keys, action -> {}, () -> {});
        PanelHost host = new PanelHost();
        new Scene(host, width, height);
        host.open(help);
        for (int pass = 0; pass < 3; pass++) {
            host.applyCss();
            host.layout();
        }
        return help;
    }

    private static Stream<Label> labels(Node node) {
        if (node instanceof Label label) {
            return Stream.of(label);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(HelpPanelTest::labels)
                : Stream.empty();
    }

    private static Optional<Label> cut(HelpPanel help) {
        return labels(help)
                .filter(label -> {
                    Bounds at = label.localToScene(label.getLayoutBounds());
                    boolean outside = at.getMaxX() > help.getScene().getWidth() || at.getMinX() < 0;
                    return outside || label.getHeight() + 1 < label.prefHeight(label.getWidth());
                })
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void atAnOrdinaryNotebookAllKeysAreSeenAtOnce(Preset preset) {
        OffScreen.start().onToolkitThread(() -> {
            HelpPanel help = laidOut(preset, 1366, 768);
            ScrollPane scroller = (ScrollPane) help.lookup(".help-scroller");
            assertThat(scroller.getContent().getLayoutBounds().getHeight())
                    .isLessThanOrEqualTo(scroller.getViewportBounds().getHeight());
            assertThat(cut(help)).isEmpty();
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void inASmallWindowNoWordIsCutOff(Preset preset) {
        OffScreen.start().onToolkitThread(() -> {
            HelpPanel help = laidOut(preset, 1024, 640);
            assertThat(cut(help)).isEmpty();
            assertThat(labels(help).map(Label::getText))
                    .contains(Stream.of(Action.values()).map(Action::title).toArray(String[]::new));
            return true;
        });
    }
}
