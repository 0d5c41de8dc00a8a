package org.lectern.ui.screens;

/// Where a window goes.
public sealed interface Placement {

    /// The screen that it goes to.
    Display display();

    /// It fills the screen.
    record Fill(Display display) implements Placement {}

    /// It is an ordinary window on the screen, which can be moved and shared in a video call.
    record Window(Display display) implements Placement {}
}
