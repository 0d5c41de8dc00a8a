package org.lectern.ui.start;

import java.nio.file.Path;

/// A file that was open before.
///
/// @param missing whether it is not there any more
public record RecentFile(Path path, boolean missing) {

    /// Its name.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// Where it is, or was; the user's own folder is written `~`.
    ///
    /// @param home the user's own folder
    public String folder(Path home) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return "";
        }
        return folder.startsWith(home)
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }
}
