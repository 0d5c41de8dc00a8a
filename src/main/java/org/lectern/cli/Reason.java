package org.lectern.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// Why something could not be written, in words. The messages of Java's own exceptions are often a bare path.
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "you may not write there";
            case NoSuchFileException _ -> "there is no such folder, and it cannot be made";
            case FileAlreadyExistsException _, NotDirectoryException _ -> "a file is in the way";
            case FileSystemException known ->
                Optional.ofNullable(known.getReason()).orElse("the system refused");
            default -> Optional.ofNullable(failure.getMessage()).orElse("the system refused");
        };
    }
}
