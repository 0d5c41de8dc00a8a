package org.lectern.ui.mirror;

import java.time.Instant;
import org.lectern.ui.Motion;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.slide.PageStore;

/// What the views of a talk have in common.
///
/// @param beam the presenter's hand
/// @param pages of the slides, laid out once
/// @param motion whether things may move
/// @param now for the time that is left on cards, until the first tick
public record Backstage(Beam beam, PageStore pages, Motion motion, Instant now) {}
