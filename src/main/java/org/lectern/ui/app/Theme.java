package org.lectern.ui.app;

import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;

/// The looks of the toolkit's own controls, under those of Lectern.
final class Theme {

    private Theme() {}

    static void apply() {
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    }
}
