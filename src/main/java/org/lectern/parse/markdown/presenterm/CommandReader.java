package org.lectern.parse.markdown.presenterm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Comment;

/// Reads commands out of comments: `pause`, `column: 1`, a note on several lines.
///
/// @param prefix what stands before commands, empty for nothing
record CommandReader(String prefix) {

    private static final Pattern COMMAND = Pattern.compile("([a-z_]+)(?:\\s*:\\s*(.*))?", Pattern.DOTALL);
    private static final Pattern WRITTEN_AS_YAML = Pattern.compile("[|>'\"].*|.*\n.*", Pattern.DOTALL);

    /// What a comment asks for.
    ///
    /// @param value what stands behind its colon, empty for nothing
    record Command(String name, String value) {}

    /// A reader by the options of a deck.
    static CommandReader of(Options options) {
        return new CommandReader(options.text("command_prefix"));
    }

    /// The command that a comment is; any other comment is a remark of the author.
    Optional<Command> command(Comment comment) {
        String text = comment.text();
        // rule: with the option command_prefix commands begin with it
        String bare = text.startsWith(prefix) ? text.substring(prefix.length()).strip() : text;
        Matcher command = COMMAND.matcher(bare);
        return command.matches() ? Optional.of(new Command(command.group(1), value(bare, command))) : Optional.empty();
    }

    /// The value of a comment that is a command of this name, if it is one and has a value.
    Optional<String> value(Comment comment, String name) {
        return command(comment)
                .filter(command ->
                        command.name().equals(name) && !command.value().isEmpty())
                .map(Command::value);
    }

    // rule: a command is a line of YAML, or a block of it
    private static String value(String comment, Matcher command) {
        String written = command.group(2) == null ? "" : command.group(2).strip();
        if (!WRITTEN_AS_YAML.matcher(written).matches()) {
            return written;
        }
        Value.Entries values =
                FrontMatter.of("---\n" + comment.stripIndent() + "\n---\n").values();
        return values.text(command.group(1)).map(String::strip).orElse(written);
    }
}
