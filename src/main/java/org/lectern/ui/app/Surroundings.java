package org.lectern.ui.app;

import javafx.beans.value.ObservableValue;
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;

/// What Lectern needs of the machine that it runs on.
///
/// @param folders where settings and the journal are kept
/// @param desktop is kept awake while a show runs
/// @param look how the desktop wants windows to look, as long as they are up
record Surroundings(PlatformFolders folders, Clocks clocks, Desktop desktop, ObservableValue<DesktopLook> look) {}
