package org.lectern.ui.panel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.parse.Reading;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;

/// How a file was read: as what, on what evidence, with what doubts; and a way to read it as something else.
public final class EvidencePanel extends Card {

    /// Typing the first letters of a format chooses it.
    private final ComboBox<Format> formats = new PrefixSelectionComboBox<>();

    /// @param current the slide that is on show
    /// @param readAs reads the file again as that format
    public EvidencePanel(Reading.Read reading, Slide current, Consumer<Format> readAs, Runnable close) {
        super(Text.get("evidence.title", reading.format().displayName()), close);
        getStyleClass().add("evidence");
        VBox content = new VBox();
        content.getStyleClass().add("evidence-content");
        content.getChildren()
                .add(label("card-text", Text.get("evidence.certainty", percent(reading), reading.charset())));
        content.getChildren().addAll(section("evidence.why", sentences(reading.evidence())));
        content.getChildren().addAll(section("evidence.slide", List.of(current.boundary())));
        content.getChildren().addAll(section("evidence.problems", problems(reading.problems())));
        ScrollPane scroller = new ScrollPane(content);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(scroller, choice(reading.format(), readAs));
    }

    private static long percent(Reading.Read reading) {
        return Math.round(reading.certainty() * 100);
    }

    private static List<String> sentences(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::sentence).distinct().toList();
    }

    private static List<String> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.span()
                        .map(span -> Text.get("evidence.line", span.firstLine(), problem.message()))
                        .orElse(problem.message()))
                .toList();
    }

    private static List<Node> section(String title, List<String> sentences) {
        List<String> said =
                sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
        if (said.isEmpty()) {
            return List.of();
        }
        VBox box = new VBox();
        box.getStyleClass().add("evidence-section");
        box.getChildren().add(label("evidence-heading", Text.get(title)));
        said.forEach(sentence -> box.getChildren().add(label("card-text", sentence)));
        return List.of(box);
    }

    private Node choice(Format format, Consumer<Format> readAs) {
        formats.getItems().setAll(Arrays.asList(Format.values()));
        formats.setValue(format);
        formats.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Format each) {
                return each == null ? "" : each.displayName();
            }

            @Override
            public @Nullable Format fromString(String name) {
                return null;
            }
        });
        HBox row = new HBox(
                label("card-text", Text.get("evidence.as")),
                formats,
                button(Text.get("evidence.again"), () -> readAs.accept(formats.getValue())));
        row.getStyleClass().add("card-buttons");
        return row;
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        return formats.isShowing() ? Answer.FOR_FOCUS : Answer.PASSED;
    }
}
