package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.Block;

/// Makes code of fenced and indented code.
final class CodeReader {

    // rule: presenterm draws formulas of `latex +render`
    private static final Pattern RENDERED = Pattern.compile("(?:latex|tex) \\+render\\b.*");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    private CodeReader() {}

    static Block of(FencedCodeBlock code, SlideState state) {
        FenceInfo info = FenceInfo.of(code.getInfo().unescape());
        if (info.language().equals("math") || RENDERED.matcher(code.getInfo()).matches()) {
            return new Block.Formula(
                    BLANK_LINES.matcher(text(code.getContentLines()).strip()).replaceAll("\n"));
        }
        steps(info, state);
        return new Block.Code(info.language(), text(code.getContentLines()), info.marked());
    }

    // rule: each further group of lines is highlighted at a step
    static void steps(FenceInfo info, SlideState state) {
        if (state.rules().has(BlockRules.Option.CODE_STEPS) && info.groups() > 1) {
            if (info.at().isEmpty()) {
                for (int group = 1; group < info.groups(); group++) {
                    state.steps().next();
                }
            } else {
                state.steps().at(info.at().get().withMore(info.groups() - 2));
            }
        }
    }

    static Block of(IndentedCodeBlock code) {
        return Block.preformatted(text(code.getContentLines()));
    }

    private static String text(List<BasedSequence> lines) {
        String text = lines.stream().map(line -> withoutEnd(line.toString())).collect(Collectors.joining("\n"));
        return text.stripTrailing();
    }

    private static String withoutEnd(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }
}
