package org.lectern.parse.markdown.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// What is read without the parser is what the parser reads.
class SimpleMarkdownTest {

    private static final MarkdownReader PARSER = new MarkdownReader(References.NONE);
    private static final List<BlockRules> RULES = List.of(
            BlockRules.PLAIN,
            BlockRules.PLAIN.with(BlockRules.Option.HARD_BREAKS),
            BlockRules.PLAIN.with(BlockRules.Option.EMOJI_NAMES),
            BlockRules.PLAIN.withSteppedMarkers("*)").withPictures(PictureRules.WORDS),
            BlockRules.PLAIN.with(BlockRules.Option.INCREMENTAL, BlockRules.Option.PAUSING_LISTS));
    /// The first of them are those that need no parser.
    private static final List<String> LINE_STARTS = split("""
            ¦¦# ¦- ¦- ¦  - ¦¦  ¦    - ¦  ¦    ¦```java\n\
            ¦+ ¦* ¦  * ¦   - ¦ ¦      ¦1. ¦12) ¦> ¦```¦~~~¦---¦===¦#¦-¦\t¦[a]: ¦| ¦<div>¦$$""");
    private static final List<String> WORDS = split("""
            harbour¦Ünder¦don't¦“so”¦*storm*¦**two words**¦`code`¦`a * b`¦[two words](./a.md#b)¦[text](https://example.org/a_b)¦(*so*)\
            ¦https://example.org/x,¦www.example.org¦&¦**a**.¦12¦3.5¦C#¦->¦🚢¦!¦--¦a.¦:¦→¦(¦)¦*a* *b*¦https://a.org/*b*¦lamp¦a_b¦_a_¦*\
            ¦**¦***a***¦``¦`¦`a|b`¦` c `¦[x](y)¦[ ](a)¦![alt](p.png)¦[ref]¦[a][b]¦[^1]¦]¦&amp;¦<b>¦</b>¦<a@example.org>¦-->¦<!--¦{.b}\
            ¦{{< x >}}¦$a$¦$5¦~~no~~¦|¦\\*¦\u00a0¦- ¦# ¦end\s\s¦a*b¦*a*b¦😀*a*¦:tada:¦:ignore:""");
    private static final int SIMPLE_STARTS = 12;
    private static final int SIMPLE_WORDS = 28;

    private static List<String> split(String all) {
        return List.of(all.split("¦", -1));
    }

    @Test
    void textsOfAllSortsReadAsTheParserReadsThem() {
        Random random = new Random(1851);
        int simple = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = switch (i % 3) {
                case 0 -> text(random, LINE_STARTS.size(), WORDS.size());
                case 1 -> text(random, SIMPLE_STARTS, SIMPLE_WORDS);
                default -> text(random, SIMPLE_STARTS, 3);
            };
            BlockRules rules = RULES.get(random.nextInt(RULES.size()));
            Optional<List<Block>> read = SimpleMarkdown.blocks(text, new SlideState(rules));
            simple += read.isPresent() ? 1 : 0;
            read.ifPresent(blocks -> assertThat(blocks).as(text).isEqualTo(parsed(text, rules)));
        }
        assertThat(simple).isGreaterThan(3_000);
    }

    /// Lines of a few words, with blank lines between some of them.
    private static String text(Random random, int starts, int kinds) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(6); line >= 0; line--) {
            text.append(LINE_STARTS.get(random.nextInt(starts)));
            for (int word = random.nextInt(5); word >= 0; word--) {
                String next = WORDS.get(random.nextInt(kinds));
                text.append(next).append(word == 0 || random.nextInt(8) == 0 ? "" : " ");
            }
            text.append(text.lastIndexOf("```") > text.lastIndexOf("#") && random.nextBoolean() ? "\n```" : "")
                    .append("\n".repeat(1 + random.nextInt(2)));
        }
        return text.toString();
    }

    private static List<Block> parsed(String text, BlockRules rules) {
        return PARSER.parsed(text, new Part.Text(text, 1), new SlideState(rules));
    }

    @Test
    void slidesAsMostAreNeedNoParser() {
        String text = """
                # Keeping the lamp

                - Trim the **wick** at dusk
                - See [the rules](https://example.org/rules), then `light()`
                  - *Slowly*
                - Write it down & sign

                ```java\n\
                if (dark) {
                    lamp.light();
                }
                ```

                That is all,
                or nearly (*so*) – www.example.org has more.
                """;

        Optional<List<Block>> read = SimpleMarkdown.blocks(text, new SlideState(BlockRules.PLAIN));

        assertThat(read).contains(parsed(text, BlockRules.PLAIN));
        assertThat(read.orElseThrow())
                .hasSize(4)
                .contains(Block.Code.of("java", "if (dark) {\n    lamp.light();\n}"))
                .first()
                .isEqualTo(new Block.Heading(1, List.of(new Inline.Text("Keeping the lamp"))));
    }

    @Test
    void listsInsideListsKeepTheirPlace() {
        String text = "- a\n  - b\n    - c\n\n  - d\n\n- e\n";

        assertThat(SimpleMarkdown.blocks(text, new SlideState(BlockRules.PLAIN)))
                .contains(List.of(new Block.BulletList(List.of(
                        item(
                                "a",
                                new Block.BulletList(
                                        List.of(item("b", new Block.BulletList(List.of(item("c")))), item("d")))),
                        item("e")))));
    }

    private static ListItem item(String text, Block... more) {
        return ListItem.of(Stream.concat(Stream.<Block>of(Block.paragraph(text)), Stream.of(more))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one",
                "> quoted",
                "a\n===",
                "---",
                "| a | b |",
                "- [ ] open",
                "- a\n\n\n- b",
                "- a\n\n   b",
                "- a\nlazy",
                "text\n- item\n# H",
                "~~no~~",
                "a<br>b",
                "![alt](p.png)",
                "[ref]",
                "```\nopen",
                "```math\nx\n```",
                "$x$",
                "a \\* b",
                "&amp;",
                "*open",
                "    code",
                "a  \nb",
                "``a``",
                "# H #"
            })
    void whatCouldMeanMoreIsLeftToTheParser(String text) {
        assertThat(SimpleMarkdown.blocks(text, new SlideState(BlockRules.PLAIN)))
                .isEmpty();
    }

    @Test
    void itemsThatAppearOneByOneAreLeftToTheParser() {
        SlideState stars = new SlideState(BlockRules.PLAIN.withSteppedMarkers("*"));
        SlideState every = new SlideState(BlockRules.PLAIN.with(BlockRules.Option.INCREMENTAL));

        assertThat(SimpleMarkdown.blocks("* a\n", stars)).isEmpty();
        assertThat(SimpleMarkdown.blocks("- a\n", stars)).isPresent();
        assertThat(SimpleMarkdown.blocks("- a\n", every)).isEmpty();
    }
}
