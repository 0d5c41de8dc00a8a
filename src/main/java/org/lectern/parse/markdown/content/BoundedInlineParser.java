package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.parse.markdown.scan.VainLooks;

/// Finds something of ours inside a line, and gives up on a slide where it looked in vain too often.
abstract class BoundedInlineParser implements InlineParserExtension {

    private final VainLooks vain = new VainLooks();

    /// Takes what stands at the parser's place, or leaves it and says no.
    abstract boolean take(LightInlineParser parser);

    @Override
    public final boolean parse(LightInlineParser parser) {
        if (vain.isEnough()) {
            return false;
        }
        boolean taken = take(parser);
        if (!taken) {
            vain.add();
        }
        return taken;
    }

    @Override
    public final void finalizeDocument(InlineParser parser) {}

    @Override
    public final void finalizeBlock(InlineParser parser) {}

    /// Makes such a parser for each slide. Each parser has a class of its own, since flexmark tells them apart by it.
    abstract static class Factory implements InlineParserExtensionFactory {

        @Override
        public final @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public final @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public final boolean affectsGlobalScope() {
            return false;
        }
    }
}
