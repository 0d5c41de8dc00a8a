package org.lectern.ui.overview;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.lectern.ui.keys.JumpEntry;
import org.lectern.ui.keys.KeyStroke;

/// Which thumbnail is chosen, as keys move it.
///
/// @param index from 0
/// @param typed a slide number being typed
record Choice(int index, JumpEntry typed) {

    static Choice at(int index) {
        return new Choice(index, JumpEntry.NONE);
    }

    /// The choice after a key; empty when the key means nothing here.
    ///
    /// @param page how many thumbnails a page key passes
    Optional<Choice> after(KeyStroke stroke, ThumbnailGrid grid, int page) {
        return switch (stroke) {
            case KeyStroke.Typed(String character) ->
                JumpEntry.isDigit(character) ? Optional.of(typed(character, grid)) : Optional.empty();
            case KeyStroke.Press(KeyCode code, var modifiers) ->
                modifiers.isEmpty() ? pressed(code, grid, page) : Optional.empty();
            case KeyStroke.Gesture _ -> Optional.empty();
        };
    }

    private Choice typed(String digit, ThumbnailGrid grid) {
        JumpEntry entry = typed.with(digit);
        return new Choice(clamped(entry.number().orElse(1) - 1, grid), entry);
    }

    private Optional<Choice> pressed(KeyCode code, ThumbnailGrid grid, int page) {
        return switch (code) {
            case RIGHT -> moved(1, grid);
            case LEFT -> moved(-1, grid);
            case DOWN -> index + grid.columns() < grid.count() ? moved(grid.columns(), grid) : lastRow(grid);
            case UP -> index >= grid.columns() ? moved(-grid.columns(), grid) : Optional.of(at(index));
            case PAGE_DOWN -> moved(page, grid);
            case PAGE_UP -> moved(-page, grid);
            case HOME -> Optional.of(at(0));
            case END -> Optional.of(at(grid.count() - 1));
            default -> Optional.empty();
        };
    }

    private Optional<Choice> lastRow(ThumbnailGrid grid) {
        boolean inLastRow = index / grid.columns() == grid.rows() - 1;
        return Optional.of(at(inLastRow ? index : grid.count() - 1));
    }

    private Optional<Choice> moved(int by, ThumbnailGrid grid) {
        return Optional.of(at(clamped(index + by, grid)));
    }

    private static int clamped(int index, ThumbnailGrid grid) {
        return Math.clamp(index, 0, grid.count() - 1);
    }
}
