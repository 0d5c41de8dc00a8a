package org.lectern.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lectern.format.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A format as it is named on the command line.
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String typed) {
        return Format.of(typed)
                .orElseThrow(
                        () -> new TypeConversionException("there is no format \"" + typed + "\"; there are " + all()));
    }

    private static String all() {
        return Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "));
    }
}
