package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;

class SlideViewTest {

    private static final Slide STEPS = Slides.stepped(
            "Steps", 1, new Block.BulletList(List.of(item("from the start", 0), item("after the first next", 1))));

    @Test
    void stepsAppearWithoutMovingWhatStands() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var view = new SlideView();
            view.show(still(STEPS, 0));
            assertThat(shown(view)).contains("from the start").doesNotContain("after the first next");
            List<Bounds> before = places(view);
            view.show(still(STEPS, 1));
            assertThat(shown(view)).contains("from the start", "after the first next");
            assertThat(places(view)).isEqualTo(before);
            return view;
        });
    }

    @Test
    void blankShowsNothing() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var view = new SlideView();
            view.show(still(STEPS, 0));
            view.blank();
            assertThat(texts(view)).isEmpty();
            return view;
        });
    }

    @Test
    void notesAreNotInTheScene() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var view = new SlideView();
            view.show(still(Slides.withNotes("Title", "what I say"), 0));
            assertThat(shown(view)).noneMatch(text -> text.contains("what I say"));
            return view;
        });
    }

    private static Still still(Slide slide, int step) {
        return Still.of(SlidePages.of(slide, DeckLook.PLAIN), step);
    }

    private static ListItem item(String text, int step) {
        return new ListItem(List.of(Block.paragraph(text)), step, Optional.empty());
    }

    private static List<String> shown(SlideView view) {
        return texts(view).stream()
                .filter(SlideViewTest::isShown)
                .map(text -> text.getText().replace('\u00A0', ' '))
                .toList();
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static List<Bounds> places(SlideView view) {
        view.resize(960, 540);
        view.layout();
        return texts(view).stream()
                .map(text -> text.localToScene(text.getBoundsInLocal()))
                .toList();
    }

    private static List<Text> texts(Parent parent) {
        List<Text> texts = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }
}
