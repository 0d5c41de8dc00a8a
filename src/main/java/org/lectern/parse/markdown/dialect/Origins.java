package org.lectern.parse.markdown.dialect;

/// Where in a file the lines of a text come from; both count from 0. Later lines never come from earlier ones.
@FunctionalInterface
public interface Origins {

    /// Every line is a line of the file.
    Origins SAME = line -> line;

    /// The line of the file. A line of a file that was put in comes from the line that asks for it.
    int line(int line);
}
