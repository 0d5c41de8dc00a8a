package org.lectern.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is beyond a limit is refused with a problem, and the reading goes on.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LimitsTest {

    private static FrontMatter yaml(String content) {
        return FrontMatter.of("---\ntitle: Still read\n" + content + "\n---\n# Slide\n");
    }

    private static void isRefused(FrontMatter found, String why) {
        assertThat(found.text("title")).contains("Still read");
        assertThat(found.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(why));
    }

    private static void isRead(FrontMatter found) {
        assertThat(found.text("title")).contains("Still read");
        assertThat(found.problems()).isEmpty();
    }

    /// The outer map is the first level.
    @Test
    void nestingUpToTheLimitIsRead() {
        int lists = Limits.MAX_DEPTH - 1;
        isRead(yaml("deep: " + "[".repeat(lists) + "]".repeat(lists)));
        isRefused(yaml("deep: " + "[".repeat(lists + 1) + "]".repeat(lists + 1)), "nested deeper than 32 levels");
    }

    @Test
    void twentyThousandNestedListsAreRefused() {
        isRefused(yaml("deep: " + "[".repeat(20_000) + "]".repeat(20_000)), "nested deeper");
        isRefused(yaml("deep: " + "[".repeat(20_000)), "nested deeper");
        isRefused(yaml("deep: " + "{a: ".repeat(20_000)), "nested deeper");
    }

    @Test
    void valuesUpToTheLimitAreRead() {
        // one for the map, two for the title, one for the key, one for the list
        int room = Limits.MAX_VALUES - 5;
        isRead(yaml("many: [" + "a, ".repeat(room) + "]"));
        isRefused(yaml("many: [" + "a, ".repeat(room + 1) + "]"), "more than 20000 values");
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 30; level++) {
            String alias = "*a" + (level - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, (alias + ", ").repeat(10)));
        }
        isRefused(yaml(bomb.toString()), "repeated ones counted");
    }

    @Test
    void anAliasToItselfIsRefused() {
        isRefused(yaml("loop: &loop [*loop]"), "not defined above");
    }

    @Test
    void aValueUpToTheLimitIsRead() {
        isRead(yaml("long: " + "x".repeat(Limits.MAX_VALUE_CHARACTERS)));
        isRefused(yaml("long: " + "x".repeat(Limits.MAX_VALUE_CHARACTERS + 1)), "more than 65536 characters");
    }

    @Test
    void frontMatterUpToTheLimitIsRead() {
        int used = "title: Still read\n".length() + 1;
        isRead(yaml("#".repeat(Limits.MAX_CHARACTERS - used)));
        isRefused(yaml("#".repeat(Limits.MAX_CHARACTERS - used + 1)), "longer than 262144 characters");
    }

    @Test
    void aValueOfTenMillionCharactersIsRefused() {
        isRefused(yaml("long: " + "x".repeat(10_000_000)), "longer than");
        isRefused(yaml("long: >\n" + "  words and words\n".repeat(600_000)), "longer than");
    }

    @Test
    void linesUpToTheLimitAreReadOneByOne() {
        String broken = "bad: a: b\n" + "# filler\n".repeat(Limits.MAX_LINES - 3);
        assertThat(yaml(broken + "last: in").text("last")).contains("in");
        assertThat(yaml(broken + "# one more\nlast: out").text("last")).isEmpty();
    }

    @Test
    void nestedTomlAndJsonAreRefused() {
        FrontMatter toml = FrontMatter.of(
                "+++\ntitle = \"Still read\"\ndeep = " + "[".repeat(20_000) + "]".repeat(20_000) + "\n+++\n");
        isRefused(toml, "TOML");
        assertThat(FrontMatter.of("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)))
                .isEqualTo(FrontMatter.NONE);
    }

    @Test
    void aMillionRulesAreNoFrontMatter() {
        assertThat(FrontMatter.of("---\n" + "words\n".repeat(1_000_000)).isPresent())
                .isFalse();
        assertThat(FrontMatter.of("{\n" + "{\n".repeat(1_000_000)).isPresent()).isFalse();
    }
}
