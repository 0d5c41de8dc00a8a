package org.lectern.ui.keys;

import static javafx.scene.input.KeyCode.*;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;

/// Keys with signs and digits, which another layout has elsewhere.
final class Signs {

    static final Set<KeyCode> KEYS = EnumSet.of(
            COMMA,
            PERIOD,
            SLASH,
            SEMICOLON,
            EQUALS,
            OPEN_BRACKET,
            BACK_SLASH,
            CLOSE_BRACKET,
            MULTIPLY,
            ADD,
            SUBTRACT,
            DECIMAL,
            DIVIDE,
            AMPERSAND,
            ASTERISK,
            QUOTEDBL,
            LESS,
            GREATER,
            BRACELEFT,
            BRACERIGHT,
            BACK_QUOTE,
            QUOTE,
            AT,
            COLON,
            CIRCUMFLEX,
            DOLLAR,
            EURO_SIGN,
            EXCLAMATION_MARK,
            INVERTED_EXCLAMATION_MARK,
            LEFT_PARENTHESIS,
            RIGHT_PARENTHESIS,
            NUMBER_SIGN,
            PLUS,
            MINUS,
            UNDERSCORE);

    static {
        for (KeyCode code : KeyCode.values()) {
            if (code.isDigitKey()) {
                KEYS.add(code);
            }
        }
    }

    private Signs() {}
}
