package org.lectern.frontmatter;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// YAML 1.2, event by event, so that nothing grows before a limit is checked.
final class YamlLanguage {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("front matter")
            .setCodePointLimit(Limits.MAX_CHARACTERS)
            .build();

    private YamlLanguage() {}

    static Parsed parse(String content) {
        try {
            return tree(content);
        } catch (Refused refused) {
            return refused.broken();
        } catch (MarkedYamlEngineException e) {
            return new Parsed.Broken(
                    e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "is not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            return new Parsed.Broken(1, "is not valid YAML: " + e.getMessage());
        }
    }

    private static Parsed tree(String content) throws Refused {
        YamlTree tree = new YamlTree();
        Parser events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, content));
        while (events.hasNext()) {
            tree.add(events.next());
        }
        return tree.parsed();
    }
}
