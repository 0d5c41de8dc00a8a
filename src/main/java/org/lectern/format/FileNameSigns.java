package org.lectern.format;

import java.nio.file.Path;
import java.util.List;

/// What the name of the file says.
final class FileNameSigns implements Fingerprint {

    @Override
    public List<Clue> signs(Survey survey) {
        String name = survey.name();
        if (isInBundle(name)) {
            return List.of(Clue.of(Format.IA_PRESENTER, 1, "the file belongs to a bundle of iA Presenter"));
        }
        if (name.endsWith(".slide") || name.endsWith(".article")) {
            return List.of(Clue.of(Format.GO_PRESENT, 1, "the file's name ends as those of Go present do"));
        }
        if (name.endsWith(".qmd") || name.endsWith(".rmd")) {
            return List.of(Clue.of(Format.PANDOC, 0.7, "the file's name ends as those of Quarto do"));
        }
        if (name.endsWith(".textbundle")
                || name.endsWith(".md")
                || name.endsWith(".mdx")
                || name.endsWith(".markdown")) {
            return List.of(Clue.of(Format.MARKDOWN, 0.75, "the file's name says Markdown"));
        }
        return name.endsWith(".txt") || name.endsWith(".text")
                ? List.of(Clue.of(Format.TEXT_EXPORT, 0.3, "the file's name says text"))
                : List.of();
    }

    /// The text of a bundle is a `text.md` wherever it is opened from.
    private static boolean isInBundle(String name) {
        String path = name.replace('\\', '/').replaceFirst("/+$", "");
        return path.endsWith(".iapresenter")
                || path.contains(".iapresenter/")
                || (path.equals("text.md")
                        && Path.of("").toAbsolutePath().toString().endsWith(".iapresenter"));
    }
}
