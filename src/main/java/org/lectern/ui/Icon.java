package org.lectern.ui;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sign, set like text: the style sheets give its size and colour as those of any word.
public final class Icon extends Text {

    /// Under this name Ikonli's own icon loads the font.
    private static final String FAMILY = loaded("FeatherIcons");

    /// A sign of the one family that all windows use.
    public Icon(Feather sign) {
        super(Character.toString(sign.getCode()));
        getStyleClass().add("icon");
        setStyle("-fx-font-family: '" + FAMILY + "'");
    }

    private static String loaded(String family) {
        FontIcon any = new FontIcon(Feather.X);
        return any.getStyle().contains(family) ? family : any.getFont().getFamily();
    }
}
