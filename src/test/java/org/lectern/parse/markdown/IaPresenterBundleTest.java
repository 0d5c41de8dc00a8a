package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.format.Formats;
import org.lectern.source.FileSource;
import org.lectern.source.FolderNeighbours;
import org.lectern.source.SourceText;

class IaPresenterBundleTest {

    @TempDir
    private Path folder;

    private Path bundle;

    @BeforeEach
    void makeBundle() throws IOException {
        bundle = Files.createDirectory(folder.resolve("bread.iapresenter"));
        Files.writeString(bundle.resolve("text.md"), "# Bread\n\nI say this.\n\n![A loaf](/assets/loaf.jpg)\n");
    }

    @Test
    void infoTellsOfTheDeck() throws IOException {
        Files.writeString(
                bundle.resolve("info.json"),
                "{\"version\": 2, \"title\": \"On bread\", \"author\": \"Ada Miller\", \"created\": \"2026-03-01\"}");
        for (Path opened : List.of(bundle, bundle.resolve("text.md"))) {
            Deck deck = deck(opened);
            assertThat(deck.about().title()).contains("On bread");
            assertThat(deck.about().authors()).containsExactly("Ada Miller");
            assertThat(deck.about().date()).contains(LocalDate.of(2026, 3, 1));
        }
    }

    @Test
    void withoutInfoTheFirstHeadingIsTheTitle() throws IOException {
        assertThat(deck(bundle).about().title()).contains("Bread");
        Files.writeString(bundle.resolve("info.json"), "{ no json");
        assertThat(deck(bundle).about().title()).contains("Bread");
    }

    @Test
    void infoOutsideTheBundleIsNotRead() throws IOException {
        Path outside = Files.writeString(folder.resolve("other.json"), "{\"title\": \"Stolen\"}");
        Files.createSymbolicLink(bundle.resolve("info.json"), outside);
        assertThat(deck(bundle).about().title()).contains("Bread");
    }

    @Test
    void addressesBeginAtTheBundle() {
        assertThat(deck(bundle).slides().getFirst().blocks())
                .containsExactly(new Block.Image("assets/loaf.jpg", "A loaf", false));
    }

    private static Deck deck(Path file) {
        FileSource source = new FileSource();
        SourceText text = (SourceText) source.read(file);
        Detection detection = new Formats().detect(text);
        assertThat(detection.format()).isEqualTo(Format.IA_PRESENTER);
        return new MarkdownParser(new FolderNeighbours(source))
                .parse(text, detection)
                .deck();
    }
}
