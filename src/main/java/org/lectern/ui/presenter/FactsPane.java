package org.lectern.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.deck.Link;
import org.lectern.deck.Session;
import org.lectern.deck.Speaker;
import org.lectern.ui.Text;
import org.lectern.ui.slide.Lettering;

/// Who speaks, what the slide announces, where its links lead. What has no room is left out as a whole, and said.
final class FactsPane extends Region {

    private static final double GAP = 0.55;

    private final Runnable openLinks;
    private final Label more = label("facts-more", "");
    private List<Region> parts = List.of();

    /// @param openLinks shows all links
    FactsPane(Runnable openLinks) {
        this.openLinks = openLinks;
        getStyleClass().add("facts");
        more.setVisible(false);
    }

    void show(PlaceModel place) {
        List<Region> found = new ArrayList<>();
        place.sessions().stream().map(FactsPane::session).forEach(found::add);
        place.speakers().stream().map(FactsPane::speaker).forEach(found::add);
        if (place.linksInDeck() > 0) {
            found.addFirst(linkCount(place));
        }
        place.links().stream().map(this::link).forEach(found::add);
        parts = List.copyOf(found);
        getChildren().setAll(parts);
        getChildren().add(more);
        requestLayout();
    }

    private Region linkCount(PlaceModel place) {
        int here = place.links().size();
        Hyperlink all = new Hyperlink(
                here == 0
                        ? Text.get("facts.links.elsewhere", place.linksInDeck())
                        : Text.get("facts.links", here, place.linksInDeck()));
        all.getStyleClass().add("facts-links");
        all.setOnAction(event -> openLinks.run());
        return all;
    }

    private static Region session(Session session) {
        String programme = DeckModel.programme(session);
        return lines(Stream.of(
                label("facts-session", session.kind().orElse(Text.get("facts.session"))),
                label("facts-detail", programme)));
    }

    private static Region speaker(Speaker speaker) {
        String detail = Stream.of(speaker.role(), speaker.organization())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return lines(Stream.of(label("facts-name", speaker.name()), label("facts-detail", detail)));
    }

    private Region link(Link link) {
        return switch (link.kind()) {
            case PLACEHOLDER -> label("facts-placeholder", Text.get("facts.placeholder", link.text()));
            case WEB, MAIL, FILE, SUSPICIOUS -> {
                Hyperlink open = new Hyperlink(link.text());
                open.getStyleClass().add("facts-link");
                open.setOnAction(event -> openLinks.run());
                yield open;
            }
        };
    }

    private static Region lines(Stream<Label> labels) {
        VBox box = new VBox();
        box.getChildren()
                .addAll(labels.filter(label -> !label.getText().isEmpty()).toList());
        return box;
    }

    private static Label label(String style, String text) {
        Label label = Lettering.of(new Label(text));
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double gap = more.getFont().getSize() * GAP;
        double moreHeight = more.prefHeight(-1);
        double y = 0;
        int shown = 0;
        while (shown < parts.size()) {
            double height = parts.get(shown).prefHeight(getWidth());
            boolean last = shown == parts.size() - 1;
            if (y + height + (last ? 0 : gap + moreHeight) > getHeight()) {
                break;
            }
            parts.get(shown).resizeRelocate(0, y, getWidth(), height);
            y += height + gap;
            shown++;
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).setVisible(i < shown);
        }
        showMore(parts.size() - shown, y, moreHeight);
    }

    private void showMore(int hidden, double y, double height) {
        more.setVisible(hidden > 0);
        more.setText(Text.get("facts.more", hidden));
        more.resizeRelocate(0, y, getWidth(), height);
    }
}
