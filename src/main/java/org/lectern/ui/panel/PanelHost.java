package org.lectern.ui.panel;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.Looks;
import org.lectern.ui.Scale;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.KeyTarget;

/// The root of a window: its content, at most one panel over it, and notices at its foot.
public final class PanelHost extends StackPane implements KeyTarget {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final StackPane content = new StackPane();
    private final StackPane veil = new StackPane();
    private final VBox notices = new VBox();
    private final Roaming roaming = new Roaming(this);
    private Optional<Panel> panel = Optional.empty();

    public PanelHost() {
        Looks.on(this);
        getStyleClass().add("window");
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.setOnMousePressed(event -> {
            if (veil.equals(event.getTarget())) {
                close();
            }
        });
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        getChildren().addAll(content, veil, notices);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> roaming.end());
        widthProperty().subscribe(this::scale);
        heightProperty().subscribe(this::scale);
    }

    private void scale() {
        setStyle("-fx-font-size: " + Scale.em(getWidth(), getHeight()) + "px");
    }

    /// Shows something else; a panel over it stays.
    public void setContent(Node node) {
        content.getChildren().setAll(node);
    }

    /// Brings a panel up, in the place of another.
    public void open(Panel other) {
        roaming.end();
        panel = Optional.of(other);
        if (!other.fills() && other.node() instanceof Region region) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
        veil.pseudoClassStateChanged(FILLED, other.fills());
        veil.getChildren().setAll(other.node());
        veil.setVisible(true);
        veil.requestFocus();
        other.opened();
    }

    /// Brings it up, or closes it when one of its kind is up.
    public void toggle(Panel other) {
        if (panel.filter(open -> open.getClass() == other.getClass()).isPresent()) {
            close();
        } else {
            open(other);
        }
    }

    /// Lets the panel go, if there is one.
    public void close() {
        roaming.end();
        panel = Optional.empty();
        veil.setVisible(false);
        veil.getChildren().clear();
        content.requestFocus();
    }

    /// The panel that is up.
    public Optional<Panel> panel() {
        return panel;
    }

    /// Says something at the foot of the window; a notice of the same sentence is not said twice.
    public void tell(Notice notice) {
        notices.getChildren().removeIf(old -> ((NoticeBar) old).says(notice));
        if (notices.getChildren().size() >= MOST_NOTICES) {
            notices.getChildren().removeFirst();
        }
        notices.getChildren()
                .add(new NoticeBar(notice, bar -> notices.getChildren().remove(bar)));
    }

    /// Takes all notices away.
    ///
    /// @return whether there were any
    public boolean clearNotices() {
        boolean any = !notices.getChildren().isEmpty();
        notices.getChildren().clear();
        return any;
    }

    private static final int MOST_NOTICES = 3;

    /// Goes from control to control by keyboard, beginning at the latest notice, or in the panel that is up; or no
    /// longer.
    public void roam() {
        if (roaming.isOn()) {
            roaming.end();
            content.requestFocus();
        } else {
            roaming.begin(panel.isPresent() ? veil : notices.getChildren().isEmpty() ? content : notices);
        }
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        Answer answer = roaming.handle(stroke, panel.isPresent() ? veil : this);
        return answer != Answer.PASSED
                ? answer
                : panel.map(open -> answer(open, stroke)).orElseGet(() -> withoutPanel(stroke));
    }

    private Answer learning(KeyStroke stroke) {
        if (stroke.equals(KeyStroke.press(KeyCode.ESCAPE))) {
            roaming.end();
            veil.requestFocus();
        }
        return Answer.TAKEN;
    }

    private Answer withoutPanel(KeyStroke stroke) {
        if (roaming.isOn() && stroke.equals(KeyStroke.press(KeyCode.ESCAPE))) {
            roam();
            return Answer.TAKEN;
        }
        return Answer.PASSED;
    }

    private Answer answer(Panel open, KeyStroke stroke) {
        if (roaming.isOn() && open.learns()) {
            return learning(stroke);
        }
        Answer answer = open.handle(stroke);
        if (answer == Answer.PASSED && !open.fills() && stroke.equals(KeyStroke.press(KeyCode.TAB))) {
            roaming.goOn(veil);
            return Answer.TAKEN;
        }
        if (answer == Answer.PASSED && stroke.equals(KeyStroke.press(KeyCode.ESCAPE))) {
            close();
            return Answer.TAKEN;
        }
        return answer;
    }
}
