package org.lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;

/// The classes by which the toolkit talks to a display. A training run has none, and would leave them out of the cache.
final class DisplayClasses {

    private static final List<String> PACKAGES = List.of("com/sun/glass/ui/gtk/", "com/sun/prism/es2/");
    private static final String CLASS = ".class";

    private DisplayClasses() {}

    /// Loads them, and starts nothing.
    static void load() {
        Module graphics = Platform.class.getModule();
        ResolvedModule module = graphics.getLayer()
                .configuration()
                .findModule(graphics.getName())
                .orElseThrow();
        try (ModuleReader reader = module.reference().open();
                Stream<String> names = reader.list()) {
            names.filter(DisplayClasses::isOne).forEach(name -> Class.forName(graphics, className(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOne(String name) {
        return name.endsWith(CLASS) && PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static String className(String name) {
        return name.substring(0, name.length() - CLASS.length()).replace('/', '.');
    }
}
