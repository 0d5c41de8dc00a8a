package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;
import org.lectern.parse.markdown.dialect.Comment;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Origins;

/// Puts other files in the place of the comments that include them. Only files of the deck's own folder are read.
final class Includes {

    /// How deep a file may include a file that includes a file.
    static final int MAX_DEPTH = 8;

    /// How many files may be included in all.
    static final int MAX_FILES = 500;

    /// How many characters may be included in all.
    static final int MAX_CHARACTERS = 4_000_000;

    private final Manuscript manuscript;
    private final CommandReader commands;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private int files;
    private int characters;

    private Includes(Manuscript manuscript, CommandReader commands) {
        this.manuscript = manuscript;
        this.commands = commands;
    }

    /// A text with what it includes.
    ///
    /// @param problems of files that could not be included, by line of the deck
    record Included(Manuscript manuscript, List<Problem> problems) {
        Included {
            problems = List.copyOf(problems);
        }
    }

    static Included in(Manuscript manuscript, CommandReader commands) {
        Includes includes = new Includes(manuscript, commands);
        if (!manuscript.lines().text().contains("include")) {
            return new Included(manuscript, List.of());
        }
        includes.copy(manuscript, "", 0, Origins.SAME);
        List<Integer> from = List.copyOf(includes.origins);
        Origins origins = line -> from.get(Math.clamp(line, 0, from.size() - 1));
        return new Included(manuscript.with(includes.text.toString(), origins), includes.problems);
    }

    private void copy(Manuscript file, String folder, int first, Origins origin) {
        int from = first;
        for (Comment comment : Comment.in(file, file.bodyStart(), file.lines().count())) {
            Optional<String> path = commands.value(comment, "include").map(written -> resolved(folder, written));
            if (path.isPresent()) {
                int asks = origin.line(comment.from());
                Optional<String> other = text(path.get(), asks);
                lines(file, from, other.isPresent() ? comment.from() : comment.to(), origin);
                other.ifPresent(content -> include(content, path.get(), asks));
                from = comment.to();
            }
        }
        lines(file, from, file.lines().count(), origin);
    }

    private void include(String content, String path, int asks) {
        open.add(path);
        Manuscript file = Manuscript.of(path, manuscript.format(), content, manuscript.neighbours());
        // rule: a file that is included has no front matter
        if (file.bodyStart() > 0) {
            problem(asks, "The file " + path + " begins with settings, which count for nothing where it is included.");
        }
        copy(file, folderOf(path), file.bodyStart(), _ -> asks);
        open.remove(path);
    }

    private void lines(Manuscript file, int from, int to, Origins origin) {
        for (int line = from; line < to; line++) {
            text.append(origins.isEmpty() ? "" : "\n").append(file.lines().get(line));
            origins.add(origin.line(line));
        }
    }

    private Optional<String> text(String path, int asks) {
        boolean circle = open.contains(path);
        Optional<String> content = circle || open.size() >= MAX_DEPTH || files >= MAX_FILES
                ? Optional.empty()
                : manuscript
                        .neighbours()
                        .text(manuscript.name(), path)
                        .filter(text -> characters + text.length() <= MAX_CHARACTERS);
        content.ifPresent(text -> {
            files++;
            characters += text.length();
        });
        if (content.isEmpty()) {
            problem(asks, circle ? circle(path) : missing(path));
        }
        return content;
    }

    private static String circle(String path) {
        return "The file " + path + " includes itself, on its own or through others. Remove one of the comments.";
    }

    private static String missing(String path) {
        return "The file " + path + " cannot be included. Put it into the folder of this deck.";
    }

    private void problem(int line, String message) {
        problems.add(Problem.warning("include", message, SourceSpan.line(line + 1)));
    }

    // rule: a path is relative to the file that it is written in
    private static String resolved(String folder, String written) {
        return folder + written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
