package org.lectern.parse.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.PlainText;
import org.lectern.deck.Speaker;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.Numbering;
import org.lectern.parse.SlideDraft;
import org.lectern.parse.text.block.BlockReader;
import org.lectern.parse.text.block.DateText;
import org.lectern.parse.text.block.SlideMaker;
import org.lectern.parse.text.block.TitlePage;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.split.Part;
import org.lectern.parse.text.split.Split;

/// Makes a deck of a text that was cut into slides.
final class DeckMaker {

    private final Split split;
    private final PageFurniture furniture;
    private final Optional<TitlePage> titlePage;

    DeckMaker(Split split) {
        this.split = split;
        this.furniture = PageFurniture.of(split.parts());
        this.titlePage = split.parts().size() < 2
                ? Optional.empty()
                : titlePage(split.parts().getFirst());
    }

    Deck deck() {
        List<SlideDraft> drafts =
                new ArrayList<>(split.parts().stream().map(this::draft).toList());
        if (!split.before().isEmpty() && !drafts.isEmpty()) {
            drafts.set(0, withPreamble(drafts.getFirst()));
        }
        return Deck.of(about(drafts), Numbering.number(drafts));
    }

    private Optional<TitlePage> titlePage(Part part) {
        return SlideMaker.titlePage(part, furniture.shown(part))
                .filter(page -> !page.title().isEmpty());
    }

    /// The title page may come again at the end.
    private SlideDraft draft(Part part) {
        List<Line> shown = furniture.shown(part);
        return titlePage(part)
                .filter(page -> titlePage
                        .map(first -> first.title().equals(page.title())
                                && first.event().equals(page.event()))
                        .orElse(false))
                .map(page -> SlideMaker.titleSlide(part, page, shown))
                .orElseGet(() -> SlideMaker.slide(part, shown));
    }

    /// What stands above the first mark is on no slide: the presenter keeps it as notes of the first.
    private SlideDraft withPreamble(SlideDraft first) {
        List<Block> notes = new ArrayList<>(BlockReader.blocks(split.before()));
        notes.addAll(first.notes().blocks());
        return new SlideDraft(
                first.kind(),
                first.title(),
                first.blocks(),
                new SpeakerNotes(notes),
                first.steps(),
                first.hidden(),
                first.boundary(),
                first.span());
    }

    private About about(List<SlideDraft> drafts) {
        Optional<String> title = drafts.stream()
                .limit(1)
                .map(draft -> PlainText.inline(draft.title()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
        List<String> authors = titlePage.map(TitlePage::presenters).orElse(List.of()).stream()
                .map(Speaker::name)
                .toList();
        return new About(
                title,
                titlePage.flatMap(TitlePage::subtitle),
                titlePage.flatMap(TitlePage::event),
                date(),
                authors,
                Optional.empty(),
                Map.of());
    }

    private Optional<LocalDate> date() {
        return titlePage.isEmpty()
                ? Optional.empty()
                : split.parts().getFirst().lines().stream()
                        .map(line -> DateText.find(line.flat()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
