package org.lectern.ui.slide;

import javafx.scene.control.Labeled;

/// Labels that show words of a deck in one line: a control has a single font, and that of the windows has not the
/// letters of every script.
public final class Lettering {

    private static final double ANY_SIZE = 12;

    private Lettering() {}

    /// The label, which from now on takes the face of its text's script where the windows' own lacks it.
    public static <L extends Labeled> L of(L label) {
        label.textProperty().subscribe(text -> label.setStyle(style(text)));
        return label;
    }

    private static String style(String text) {
        String own = Face.TEXT.at(ANY_SIZE).getFamily();
        return FaceRun.of(text, Face.TEXT, ANY_SIZE).stream()
                .map(run -> run.font().getFamily())
                .filter(family -> !family.equals(own))
                .findFirst()
                .map("-fx-font-family: \"%s\""::formatted)
                .orElse("");
    }
}
