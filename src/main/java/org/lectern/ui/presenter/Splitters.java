package org.lectern.ui.presenter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The splitters of a presenter view, each there when the arrangement has it.
final class Splitters implements Seam.Hand {

    private final Runnable layOut;
    private final Map<Splitter, SplitterView> views = new EnumMap<>(Splitter.class);
    private Shares shares = Shares.USUAL;
    private Shares told = Shares.USUAL;
    private Consumer<Shares> moved = other -> {};

    /// @param layOut lays the presenter view out again, since one of them moves
    Splitters(Runnable layOut) {
        this.layOut = layOut;
        for (Splitter splitter : Splitter.values()) {
            views.put(splitter, new SplitterView(splitter, this));
        }
    }

    Collection<SplitterView> views() {
        return views.values();
    }

    /// Gets where they are, whenever someone has moved one.
    void whenMoved(Consumer<Shares> hears) {
        moved = hears;
    }

    Shares shares() {
        return shares;
    }

    void show(Shares other) {
        shares = other;
        told = other;
        layOut.run();
    }

    /// Puts them where a grid has them.
    void place(List<Seam> seams) {
        views.forEach((splitter, view) -> {
            Optional<Seam> seam =
                    seams.stream().filter(each -> each.splitter() == splitter).findFirst();
            view.setVisible(seam.isPresent());
            seam.ifPresent(view::show);
        });
    }

    @Override
    public void move(Splitter splitter, double share) {
        shares = shares.with(splitter, share);
        layOut.run();
    }

    @Override
    public void back(Splitter splitter) {
        shares = shares.without(splitter);
        layOut.run();
        letGo();
    }

    @Override
    public void letGo() {
        if (!shares.equals(told)) {
            told = shares;
            moved.accept(shares);
        }
    }
}
