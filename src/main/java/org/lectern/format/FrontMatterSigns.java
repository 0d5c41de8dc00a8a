package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Keys of the front matter that only one tool knows.
final class FrontMatterSigns implements Fingerprint {

    private record Key(Format format, double weight, String name, Pattern value) {
        static Key of(Format format, double weight, String name) {
            return of(format, weight, name, "");
        }

        static Key of(Format format, double weight, String name, String value) {
            return new Key(format, weight, name, Pattern.compile(value));
        }
    }

    private static final List<Key> KEYS = List.of(
            Key.of(Format.MARP, 1, "marp", "^true"),
            Key.of(Format.MARP, 0.9, "marp", "^false"),
            Key.of(Format.MARP, 0.9, "headingdivider"),
            Key.of(Format.MARP, 0.9, "_class"),
            Key.of(Format.MARP, 0.9, "_paginate"),
            Key.of(Format.MARP, 0.8, "paginate"),
            Key.of(Format.MARP, 0.7, "backgroundcolor"),
            Key.of(Format.MARP, 0.7, "backgroundimage"),
            Key.of(Format.MARP, 0.5, "theme", "^(gaia|uncover)$"),
            Key.of(Format.MARP, 0.4, "theme", "^default$"),
            Key.of(Format.REVEAL, 0.95, "revealoptions"),
            Key.of(Format.REVEAL, 0.95, "verticalseparator"),
            Key.of(Format.REVEAL, 0.9, "notesseparator"),
            Key.of(Format.REVEAL, 0.9, "separator"),
            Key.of(Format.SLIDEV, 0.8, "highlighter"),
            Key.of(Format.SLIDEV, 0.9, "drawings"),
            Key.of(Format.SLIDEV, 0.8, "monaco"),
            Key.of(Format.SLIDEV, 0.9, "routermode"),
            Key.of(Format.SLIDEV, 0.8, "colorschema"),
            Key.of(Format.SLIDEV, 0.8, "canvaswidth"),
            Key.of(Format.SLIDEV, 0.7, "themeconfig"),
            Key.of(Format.SLIDEV, 0.7, "mdc"),
            Key.of(Format.SLIDEV, 0.7, "fonts"),
            Key.of(Format.SLIDEV, 0.5, "transition"),
            Key.of(Format.SLIDEV, 0.6, "background", "sli\\.dev"),
            Key.of(Format.SLIDEV, 0.8, "theme", "^(seriph|apple-basic|bricks|shibainu|@slidev/.*|slidev-theme-.*)$"),
            Key.of(Format.SLIDEV, 0.6, "layout", "^(cover|intro|center|section|two-cols|image-right|image-left)$"),
            Key.of(Format.PRESENTERM, 0.8, "sub_title"),
            Key.of(
                    Format.PRESENTERM,
                    0.9,
                    "options",
                    "^(?:implicit_slide_ends|end_slide_shorthand|h1_slide_titles|command_prefix|incremental_lists"
                            + "|image_attributes_prefix|strict_front_matter_parsing|list_item_newlines|auto_render_languages)\\b"),
            Key.of(Format.PRESENTERM, 0.55, "theme", "^(?:name|override|path)\\s*:"),
            Key.of(Format.SLIDES, 0.95, "paging"),
            Key.of(Format.SLIDES, 0.6, "theme", "\\.json$"),
            Key.of(Format.PATAT, 0.98, "patat"),
            Key.of(Format.LOOKATME, 0.6, "styles"),
            Key.of(Format.PANDOC, 0.85, "format", "revealjs|beamer|pptx|slidy"),
            Key.of(Format.PANDOC, 0.7, "output", "presentation|slidy|revealjs"),
            Key.of(Format.REMARK, 0.95, "output", "xaringan"),
            Key.of(Format.PANDOC, 0.6, "slide-level"),
            Key.of(Format.PANDOC, 0.9, "revealjs-url"),
            Key.of(Format.PANDOC, 0.8, "aspectratio", "^\\d{2,4}$"),
            Key.of(Format.PANDOC, 0.8, "colortheme"),
            Key.of(Format.PANDOC, 0.8, "fonttheme"),
            Key.of(Format.PANDOC, 0.6, "header-includes"),
            Key.of(
                    Format.PANDOC,
                    0.7,
                    "theme",
                    "^(?:metropolis|m|Madrid|Warsaw|Berlin|Boadilla|CambridgeUS|Copenhagen|Darmstadt|Frankfurt|Singapore"
                            + "|AnnArbor|Antibes|Malmoe|Montpellier|Pittsburgh|Rochester|Szeged|Luebeck|Hannover)$"),
            Key.of(Format.OBSIDIAN, 0.6, "enablelinks"),
            Key.of(Format.OBSIDIAN, 0.6, "defaulttemplate"));

    @Override
    public List<Clue> signs(Survey survey) {
        Map<String, Survey.Line> found = survey.keys();
        List<Clue> clues = new ArrayList<>();
        for (Key key : KEYS) {
            Survey.Line line = found.get(key.name());
            if (line != null && key.value().matcher(unquoted(line.text())).find()) {
                clues.add(Clue.of(key.format(), key.weight(), sentence(key, line)));
            }
        }
        return clues;
    }

    private static String sentence(Key key, Survey.Line line) {
        return "line %d: front matter says %s: %s"
                .formatted(line.number(), key.name(), line.text())
                .stripTrailing();
    }

    private static String unquoted(String value) {
        return value.replaceAll("^[\"']|[\"']$", "");
    }
}
