import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders as wholes.
final class Folders {

    private Folders() {}

    static Path emptied(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    static void delete(Path folder) throws IOException {
        for (Path path : tree(folder).reversed()) {
            Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : tree(from)) {
            Files.copy(path, to.resolve(from.relativize(path)));
        }
    }

    /// When any of these folders and files, or anything in them, was last changed.
    static FileTime lastChange(List<Path> paths) throws IOException {
        var last = FileTime.fromMillis(0);
        for (Path path : paths) {
            for (Path inside : tree(path)) {
                last = Collections.max(List.of(last, Files.getLastModifiedTime(inside)));
            }
        }
        return last;
    }

    /// Everything in a folder, parents first; nothing where there is no such folder.
    private static List<Path> tree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
