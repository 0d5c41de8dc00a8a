package org.lectern.parse.markdown.pandoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.meta.AboutReader;

/// The title block `% title`, `% authors`, `% date`.
///
/// @param end the line after it, from 0; the first line of the text when there is none
record TitleBlock(List<String> fields, int end) {
    TitleBlock {
        fields = List.copyOf(fields);
    }

    // rule: title, authors and date, each on a line that begins with %; a line that begins with a space goes on
    static TitleBlock of(Manuscript manuscript) {
        List<String> fields = new ArrayList<>();
        int line = manuscript.bodyStart();
        while (line < manuscript.lines().count()) {
            String text = manuscript.lines().get(line);
            if (text.startsWith("%") && fields.size() < 3) {
                fields.add(text.substring(1).strip());
            } else if (text.startsWith(" ") && !text.isBlank() && !fields.isEmpty()) {
                fields.add(fields.removeLast() + "\n" + text.strip());
            } else {
                break;
            }
            line++;
        }
        return new TitleBlock(fields, line);
    }

    /// What it says, and what the front matter says where it says nothing.
    About about(FrontMatter front) {
        Map<String, Value> values = new LinkedHashMap<>(front.values().values());
        field(0).ifPresent(title -> values.put("title", new Value.Text(title.replace('\n', ' '))));
        if (!authors().isEmpty()) {
            values.put("author", new Value.Items(authors()));
        }
        field(2).ifPresent(date -> values.put("date", new Value.Text(date)));
        return AboutReader.of(new FrontMatter(front.kind(), front.span(), new Value.Entries(values), front.problems()));
    }

    private Optional<String> field(int index) {
        return index < fields.size()
                ? Optional.of(fields.get(index)).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    // rule: authors are separated by semicolons or stand on lines of their own
    private List<Value> authors() {
        return field(1).stream()
                .flatMap(text -> Arrays.stream(text.split("[;\n]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .<Value>map(Value.Text::new)
                .toList();
    }
}
