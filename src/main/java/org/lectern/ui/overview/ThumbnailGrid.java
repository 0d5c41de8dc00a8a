package org.lectern.ui.overview;

/// Where the thumbnails of an overview stand: in rows, as many beside each other as have a good size.
///
/// @param columns at least one
/// @param cellWidth of a thumbnail, in pixels
/// @param cellHeight of a thumbnail with its caption, in pixels
/// @param gap between them, in pixels
/// @param count how many there are
record ThumbnailGrid(int columns, double cellWidth, double cellHeight, double gap, int count) {

    /// @param width of the place for them, in pixels
    /// @param wish how wide a thumbnail should be, in pixels
    /// @param caption the height of a caption, in pixels
    /// @param aspect width of a slide by its height
    static ThumbnailGrid of(double width, double wish, double gap, double caption, double aspect, int count) {
        int columns = Math.max(1, (int) Math.floor((width + gap) / (wish + gap)));
        double cellWidth = Math.floor((width - gap * (columns - 1)) / columns);
        return new ThumbnailGrid(columns, cellWidth, Math.floor(cellWidth / aspect) + caption, gap, count);
    }

    int rows() {
        return Math.ceilDiv(count, columns);
    }

    double height() {
        return rows() * (cellHeight + gap) - gap;
    }

    double x(int index) {
        return index % columns * (cellWidth + gap);
    }

    double y(int index) {
        int row = index / columns;
        return row * (cellHeight + gap);
    }

    /// The first thumbnail that is seen when this much is scrolled away.
    int firstSeen(double scrolled) {
        int row = (int) Math.floor(scrolled / (cellHeight + gap));
        return Math.clamp((long) row * columns, 0, Math.max(0, count - 1));
    }

    /// The last thumbnail that is seen.
    int lastSeen(double scrolled, double viewport) {
        int row = (int) Math.floor((scrolled + viewport) / (cellHeight + gap));
        return (int) Math.min((row + 1L) * columns, count) - 1;
    }

    /// How far to scroll so that a thumbnail is seen whole, from how far it is scrolled now.
    double revealing(int index, double scrolled, double viewport) {
        double top = y(index);
        double bottom = top + cellHeight;
        if (top < scrolled) {
            return top;
        }
        return bottom > scrolled + viewport ? Math.min(top, bottom - viewport) : scrolled;
    }

    /// The furthest that it can be scrolled.
    double end(double viewport) {
        return Math.max(0, height() - viewport);
    }

    /// How many rows fit, at least one.
    int rowsOn(double viewport) {
        return Math.max(1, (int) Math.floor((viewport + gap) / (cellHeight + gap)));
    }
}
