package org.lectern.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.deck.Slide;
import org.lectern.talk.Opening;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.SlideView;
import org.lectern.ui.slide.Still;

/// How long it takes from a slide of a deck to nodes that have their styles and places, beside the least that the
/// toolkit
/// needs for the same words: one flow of text, in one size that nobody chose.
public final class LayoutTimes {

    private static final double WIDTH = 1680;
    private static final double SIZE = 40;
    private static final int ROUNDS = 3;

    private LayoutTimes() {}

    /// Measures each file: first as after a start, then again when fonts and code are warm.
    ///
    /// @param files decks
    public static void main(String[] files) {
        OffScreen screen = OffScreen.start();
        System.out.printf("%-30s %7s %29s %29s %29s%n", "", "", "first time, ms", "again, ms", "bare text, ms");
        System.out.printf("%-30s %7s", "deck", "slides");
        for (int i = 0; i < 3; i++) {
            System.out.printf("  %9s %8s %8s", "median", "p95", "worst");
        }
        System.out.println();
        for (String file : files) {
            if (Wiring.talks().open(Path.of(file)) instanceof Opening.Opened opened) {
                screen.onToolkitThread(() -> measured(opened));
            }
        }
        screen.close();
    }

    private static boolean measured(Opening.Opened opened) {
        DeckLook look = DeckLook.of(opened.talk().deck(), opened.file());
        List<Slide> slides = opened.talk().deck().shown();
        List<Double> first = times(slides, slide -> lay(slide, look));
        List<Double> again = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            again.addAll(times(slides, slide -> lay(slide, look)));
            bare.addAll(times(slides, LayoutTimes::flow));
        }
        System.out.printf("%-30s %7d", opened.file().getFileName(), slides.size());
        List.of(first, again, bare).forEach(LayoutTimes::tell);
        System.out.println();
        return true;
    }

    private static void lay(Slide slide, DeckLook look) {
        var view = new SlideView();
        view.show(Still.of(SlidePages.of(slide, look), 0));
        var scene = new Scene(view, 1920, 1080);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void flow(Slide slide) {
        var text = new Text(slide.titleText() + "\n" + slide.text());
        text.setFont(Font.font(SIZE));
        var flow = new TextFlow(text);
        flow.setPrefWidth(WIDTH);
        var scene = new Scene(new Group(flow), 1920, 1080);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Double> times(List<Slide> slides, Consumer<Slide> work) {
        List<Double> times = new ArrayList<>();
        for (Slide slide : slides) {
            long began = System.nanoTime();
            work.accept(slide);
            times.add((System.nanoTime() - began) / 1e6);
        }
        return times;
    }

    private static void tell(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "  %9.2f %8.2f %8.2f",
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getLast());
    }
}
