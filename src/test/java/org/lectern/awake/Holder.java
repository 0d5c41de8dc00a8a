package org.lectern.awake;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// Holds notifications back, as Lectern does, until it is killed.
final class Holder {

    private Holder() {}

    /// @param arguments the folder for state
    public static void main(String[] arguments) throws InterruptedException {
        Banners banners = Banners.of(System.getenv()).orElseThrow();
        Grants grants = new QuietDesktop(Desktop.NONE, banners, Path.of(arguments[0]), System.getenv()).ask(true);
        System.out.println(grants.quiet() ? "quiet" : "loud");
        System.out.flush();
        Thread.sleep(60_000);
    }

    /// Where a class was loaded from.
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
