package org.lectern.ui.presenter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where someone moved the splitters of an arrangement to. One that is missing is where the arrangement has it.
///
/// @param moved by splitter, its place as a share of what it divides, from 0 at the left or the top to 1
public record Shares(Map<Splitter, Double> moved) {

    /// All as the arrangement has them.
    public static final Shares USUAL = new Shares(Map.of());

    public Shares {
        moved = Map.copyOf(moved);
    }

    /// As the settings file has them; what it says of no splitter is left out.
    public static Shares of(Map<String, Double> written) {
        Map<Splitter, Double> moved = new EnumMap<>(Splitter.class);
        written.forEach((id, share) -> Splitter.called(id).ifPresent(splitter -> moved.put(splitter, share)));
        return new Shares(moved);
    }

    /// As the settings file has them.
    public Map<String, Double> written() {
        Map<String, Double> written = new TreeMap<>();
        moved.forEach((splitter, share) -> written.put(splitter.id(), share));
        return written;
    }

    /// Where a splitter is on its way, in pixels.
    ///
    /// @param usual where it is when nobody moved it
    double place(Splitter splitter, Seam.Way way, double usual) {
        return Optional.ofNullable(moved.get(splitter)).map(way::place).orElse(usual);
    }

    /// With that splitter at a share.
    Shares with(Splitter splitter, double share) {
        Map<Splitter, Double> all = new EnumMap<>(Splitter.class);
        all.putAll(moved);
        all.put(splitter, share);
        return new Shares(all);
    }

    /// With that splitter where the arrangement has it.
    Shares without(Splitter splitter) {
        Map<Splitter, Double> all = new EnumMap<>(Splitter.class);
        all.putAll(moved);
        all.remove(splitter);
        return new Shares(all);
    }
}
