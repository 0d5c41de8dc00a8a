package org.lectern.format;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.source.SourceText;

/// Weighs the signs of every dialect, and falls back on what the text looks like.
///
/// Each sign says how strongly it speaks for a format. Signs of one format add up as independent evidence does: what
/// is left of the doubt after one sign is what the next may take away. A dialect wins when half of the doubt is gone;
/// else the text is Markdown or plain text, whichever has more for it.
public final class Formats implements FormatDetector {

    /// What a dialect needs to be taken over plain Markdown.
    static final double CONVINCING = 0.5;

    /// Only a sign that weighs 1 makes sure.
    private static final double NEARLY_SURE = 0.99;

    private static final List<Fingerprint> FINGERPRINTS = List.of(
            new FrontMatterSigns(),
            new SlideBlockSigns(),
            new CommentSigns(),
            new LineSigns(),
            new TabSigns(),
            new HeaderSigns(),
            new FileNameSigns(),
            new MarkdownSigns(),
            new SlideMarkSigns(),
            new SlideLineSigns(),
            new TextSigns());

    private static final List<Format> PLAIN = List.of(Format.MARKDOWN, Format.TEXT_EXPORT, Format.PAGE_TEXT);

    private static final Comparator<Clue> STRONGEST_FIRST =
            Comparator.comparingDouble((Clue clue) -> clue.evidence().weight()).reversed();

    @Override
    public Detection detect(SourceText source) {
        Survey survey = Survey.of(source);
        Map<Format, List<Clue>> clues = FINGERPRINTS.stream()
                .flatMap(fingerprint -> fingerprint.signs(survey).stream())
                .collect(Collectors.groupingBy(Clue::format));
        return clues.keySet().stream()
                .filter(format -> !PLAIN.contains(format) && weight(clues, format) >= CONVINCING)
                .max(Comparator.comparingDouble((Format format) -> weight(clues, format))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(dialect -> weight(clues, dialect) >= weight(clues, Format.TEXT_EXPORT)
                        || weight(clues, Format.TEXT_EXPORT) < 1)
                .map(dialect -> detection(dialect, clues))
                .orElseGet(() -> plain(clues));
    }

    private static Detection plain(Map<Format, List<Clue>> clues) {
        Format likeliest = PLAIN.stream()
                .max(Comparator.comparingDouble((Format format) -> weight(clues, format))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(Format.PAGE_TEXT);
        return weight(clues, likeliest) > 0
                ? detection(likeliest, clues)
                : new Detection(
                        Format.PAGE_TEXT, 0.2, List.of(new Evidence("nothing speaks for a format: plain text", 0.2)));
    }

    private static Detection detection(Format format, Map<Format, List<Clue>> clues) {
        List<Evidence> evidence = clues.getOrDefault(format, List.of()).stream()
                .sorted(STRONGEST_FIRST)
                .map(Clue::evidence)
                .toList();
        return new Detection(format, weight(clues, format), evidence);
    }

    /// 1 minus the doubt that is left; 1 only if one sign alone makes sure.
    private static double weight(Map<Format, List<Clue>> clues, Format format) {
        double doubt = 1;
        for (Clue clue : clues.getOrDefault(format, List.of())) {
            doubt *= 1 - clue.evidence().weight();
        }
        return doubt == 0 ? 1 : Math.min(NEARLY_SURE, 1 - doubt);
    }
}
