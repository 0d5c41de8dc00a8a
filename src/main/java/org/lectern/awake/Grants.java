package org.lectern.awake;

/// What a desktop granted.
///
/// @param awake neither screen saver nor sleep comes by itself
/// @param quiet notifications are held back
/// @param release gives both back
public record Grants(boolean awake, boolean quiet, Runnable release) implements AutoCloseable {

    /// Neither.
    public static final Grants NOTHING = new Grants(false, false, () -> {});

    @Override
    public void close() {
        release.run();
    }
}
