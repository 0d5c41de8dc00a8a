package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Leaves out what templates and attribute lists put inside a line: Hugo shortcodes, Liquid tags, MDX comments, and
/// attributes behind a link or a picture.
final class TemplateParser implements InlineParserExtension {

    // flexmark looks for a pattern from where it stands on; only ^ keeps it there
    private static final Pattern TEMPLATE = Pattern.compile(
            "^(?:\\{\\{<.{0,1000}?>}}|\\{\\{%.{0,1000}?%}}|\\{%.{0,1000}?%}|\\{/\\*.{0,1000}?\\*/})", Pattern.DOTALL);
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^\\{:?\\s*(?:[#.][\\w-]+|[\\w-]+=(?:\"[^\"]*\"|[^\\s}]+))(?:\\s+[^{}]{0,300})?\\s*}");

    /// How often an end may be looked for in vain before the rest of the slide is read without templates.
    static final int MAX_VAIN = 200;

    private int vain;

    @Override
    public boolean parse(LightInlineParser parser) {
        if (vain > MAX_VAIN) {
            return false;
        }
        int start = parser.getIndex();
        BasedSequence input = parser.getInput();
        BasedSequence found = parser.match(TEMPLATE);
        if (found == null && start > 0 && ")]`>".indexOf(input.charAt(start - 1)) >= 0) {
            found = parser.match(ATTRIBUTES);
        }
        if (found == null) {
            vain++;
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Dropped(found));
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /// Makes it for flexmark.
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new TemplateParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
