package org.lectern.deck;

import java.util.List;

/// How a picture is shown.
///
/// @param share of the width that it takes at an edge, from 0 to 1; 0 for what is usual
/// @param filters in the order in which they are applied
/// @param stacked whether several behind a slide stand one below the other, not side by side
public record Treatment(double share, PictureSize size, List<Filter> filters, boolean stacked) {

    /// As it is.
    public static final Treatment NONE = new Treatment(0, PictureSize.USUAL, List.of(), false);

    public Treatment {
        filters = List.copyOf(filters);
    }

    /// As it is, at this size.
    public static Treatment sized(PictureSize size) {
        return new Treatment(0, size, List.of(), false);
    }

    /// As it is, behind this filter.
    public static Treatment filtered(Filter.Kind kind, double amount) {
        return new Treatment(0, PictureSize.USUAL, List.of(new Filter(kind, amount)), false);
    }

    /// 1 for a picture that hides all behind it.
    public double opacity() {
        return filters.stream()
                .filter(filter -> filter.kind() == Filter.Kind.OPACITY)
                .mapToDouble(filter -> Math.clamp(filter.amount(), 0, 1))
                .reduce(1, (one, other) -> one * other);
    }
}
