package org.lectern.cli;

import org.lectern.export.PictureSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A size as it is typed on the command line.
final class SizeText implements ITypeConverter<PictureSize> {

    @Override
    public PictureSize convert(String typed) {
        return PictureSize.of(typed)
                .orElseThrow(() -> new TypeConversionException(
                        "\"%s\" is not a size; write it as 1920x1080, with %d to %d pixels a side"
                                .formatted(typed, PictureSize.SMALLEST_SIDE, PictureSize.LARGEST_SIDE)));
    }
}
