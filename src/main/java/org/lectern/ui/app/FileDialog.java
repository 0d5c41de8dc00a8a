package org.lectern.ui.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.ui.Text;

/// The desktop's dialog for files.
final class FileDialog {

    private FileDialog() {}

    /// Asks for talks to open; empty when nobody wants any.
    ///
    /// @param folder where to begin
    static List<Path> choose(Window owner, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.get("open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Text.get("open.talks"),
                                "*.md",
                                "*.markdown",
                                "*.txt",
                                "*.text",
                                "*.mdx",
                                "*.qmd",
                                "*.slide"),
                        new FileChooser.ExtensionFilter(Text.get("open.all"), "*"));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
