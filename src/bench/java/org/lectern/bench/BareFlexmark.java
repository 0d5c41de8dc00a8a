package org.lectern.bench;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `lectern inspect` is compared with: flexmark as it comes, parsing a whole file and doing nothing else.
public final class BareFlexmark {

    private BareFlexmark() {}

    /// Parses.
    ///
    /// @param arguments the file
    public static void main(String[] arguments) throws IOException {
        Document document = Parser.builder().build().parse(Files.readString(Path.of(arguments[0])));
        System.out.println(document.getLineCount() + " lines");
    }
}
