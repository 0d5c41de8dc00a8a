package org.lectern.findings;

/// A promise that was not kept.
public final class Broken extends AssertionError {

    private static final long serialVersionUID = 1;

    /// @param promise what was promised, and what came
    Broken(String promise) {
        super(promise);
    }

    static void unless(boolean kept, String promise, Object... details) {
        if (!kept) {
            throw new Broken(promise.formatted(details));
        }
    }
}
