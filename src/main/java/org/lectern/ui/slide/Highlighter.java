package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/// Tells keywords, literals and comments of code apart, by the lexers of RSyntaxTextArea. No editor is made.
final class Highlighter {

    /// Code with more characters is shown in one colour.
    static final int LONGEST = 100_000;

    private Highlighter() {}

    /// The spans of each line; a language that nobody knows is plain.
    static List<List<CodeSpan>> lines(String language, List<String> lines) {
        int length = lines.stream().mapToInt(String::length).sum();
        return CodeLanguages.style(language)
                .filter(_ -> length <= LONGEST)
                .map(style -> lexed(TokenMakerFactory.getDefaultInstance().getTokenMaker(style), lines))
                .orElseGet(() -> lines.stream().map(Highlighter::plain).toList());
    }

    private static List<CodeSpan> plain(String line) {
        return line.isEmpty() ? List.of() : List.of(new CodeSpan(line, CodeSpan.Kind.PLAIN));
    }

    private static List<List<CodeSpan>> lexed(TokenMaker maker, List<String> lines) {
        List<List<CodeSpan>> spans = new ArrayList<>();
        int state = TokenTypes.NULL;
        for (String line : lines) {
            spans.add(line(maker, line, state));
            state = maker.getLastTokenTypeOnLine(segment(line), state);
        }
        return spans;
    }

    private static List<CodeSpan> line(TokenMaker maker, String line, int state) {
        List<CodeSpan> spans = new ArrayList<>();
        Token token = maker.getTokenList(segment(line), state, 0);
        while (token != null && token.isPaintable()) {
            spans.add(new CodeSpan(token.getLexeme(), kind(token.getType())));
            token = token.getNextToken();
        }
        String read = String.join("", spans.stream().map(CodeSpan::text).toList());
        return read.equals(line) ? spans : plain(line);
    }

    private static Segment segment(String line) {
        return new Segment(line.toCharArray(), 0, line.length());
    }

    private static CodeSpan.Kind kind(int type) {
        return switch (type) {
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.ANNOTATION,
                    TokenTypes.DATA_TYPE -> CodeSpan.Kind.KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.REGEX -> CodeSpan.Kind.LITERAL;
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> CodeSpan.Kind.COMMENT;
            default -> CodeSpan.Kind.PLAIN;
        };
    }
}
