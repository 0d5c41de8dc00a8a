package org.lectern.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThumbnailGridTest {

    private final ThumbnailGrid grid = ThumbnailGrid.of(1000, 230, 20, 30, 16.0 / 9, 1000);

    @Test
    void thumbnailsFillTheRow() {
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.x(3) + grid.cellWidth()).isLessThanOrEqualTo(1000);
        assertThat(grid.x(3) + grid.cellWidth()).isGreaterThan(990);
    }

    @Test
    void aNarrowPlaceHasOneColumn() {
        assertThat(ThumbnailGrid.of(100, 230, 20, 30, 16.0 / 9, 5).columns()).isEqualTo(1);
    }

    @Test
    void onlyAFewOfAThousandAreSeenAtOnce() {
        int seen = grid.lastSeen(0, 800) - grid.firstSeen(0) + 1;
        assertThat(seen).isBetween(12, 24);
    }

    @Test
    void whatIsSeenFollowsTheScroll() {
        double end = grid.end(800);
        assertThat(grid.lastSeen(end, 800)).isEqualTo(999);
        assertThat(grid.firstSeen(end)).isGreaterThan(975);
    }

    @Test
    void aThumbnailBelowIsScrolledIntoSight() {
        double scrolled = grid.revealing(999, 0, 800);
        assertThat(grid.y(999) + grid.cellHeight()).isLessThanOrEqualTo(scrolled + 800);
        assertThat(grid.revealing(0, scrolled, 800)).isZero();
    }

    @Test
    void aThumbnailInSightMovesNothing() {
        assertThat(grid.revealing(5, 10, 800)).isEqualTo(10);
    }
}
