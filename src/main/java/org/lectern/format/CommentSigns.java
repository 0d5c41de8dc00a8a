package org.lectern.format;

import java.util.List;

/// Comments and tags that tell a tool what to do.
final class CommentSigns implements Fingerprint {

    private static final String MARP_DIRECTIVE =
            "(?:theme|style|headingDivider|size|math|paginate|header|footer|class|color|background(?:Color|Image|Position|Repeat|Size))";
    private static final String PRESENTERM_COMMAND =
            "(?:pause|reset_layout|jump_to_middle|skip_slide|no_footer|new_lines?|newlines?"
                    + "|(?:column_layout|column|speaker_note|incremental_lists|list_item_newlines|alignment|font_size|include|newlines|new_lines|snippet_output)\\s*:.*)";

    private static final List<Sign> SIGNS = List.of(
            Sign.of(Format.MARP, 0.95, "<!--\\s*_" + MARP_DIRECTIVE + "\\s*:", "a directive of Marp for one slide"),
            Sign.of(Format.MARP, 0.8, "<!--\\s*" + MARP_DIRECTIVE + "\\s*:", "a directive of Marp"),
            Sign.of(Format.MARP, 0.85, "^\\s*(?:[-*]\\s+)?!\\[bg\\b", "a background image as Marp writes it"),
            Sign.of(Format.MARP, 0.85, "^#+\\s*<!--\\s*fit\\s*-->", "a heading that Marp fits to the slide"),
            Sign.of(
                    Format.MARP,
                    0.8,
                    "<!--\\s*(?:\\*\\s*)?(?:template|page_number|\\$size|\\$theme|\\$width)\\s*:",
                    "a directive of the first Marp"),
            Sign.of(Format.MARP, 0.6, "(?i)<!--\\s*open with marp", "a comment that names Marp"),
            Sign.of(Format.PRESENTERM, 1, "^\\s*<!--\\s*end_slide\\s*-->", "the end of a slide as presenterm marks it"),
            Sign.of(
                    Format.PRESENTERM,
                    0.9,
                    "^\\s*<!--\\s*" + PRESENTERM_COMMAND + "\\s*-->",
                    "a command of presenterm"),
            Sign.of(Format.REVEAL, 0.95, "<!--\\s*\\.slide\\s*:", "slide attributes of reveal.js"),
            Sign.of(Format.REVEAL, 0.9, "<!--\\s*\\.element\\s*:", "element attributes of reveal.js"),
            Sign.of(Format.REVEAL, 0.8, "<section\\s[^>]*data-markdown", "a section of reveal.js"),
            Sign.of(
                    Format.OBSIDIAN,
                    0.95,
                    "<!--\\s*(?:\\.?slide\\s+\\w|\\.?element\\s+\\w)",
                    "an annotation of Advanced Slides"),
            Sign.of(Format.OBSIDIAN, 0.95, "<grid\\s+drag=|<split\\s", "a layout of Advanced Slides"),
            Sign.of(Format.SLIDEV, 0.95, "<v-clicks?\\b|<v-after\\b|\\bv-click\\b", "a click of Slidev"),
            Sign.of(Format.SLIDEV, 0.9, "\\$slidev\\b|\\$clicks\\b", "a variable of Slidev"),
            Sign.of(Format.PATAT, 0.9, "<!--\\s*config\\s*:", "a configuration comment of patat"),
            Sign.of(Format.LOOKATME, 0.8, "^\\s*<!--\\s*stop\\s*-->", "a stop of lookatme"));

    @Override
    public List<Clue> signs(Survey survey) {
        return Sign.found(SIGNS, survey);
    }
}
