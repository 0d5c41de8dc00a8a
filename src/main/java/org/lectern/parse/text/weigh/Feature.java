package org.lectern.parse.text.weigh;

/// Looks at a gap from one side.
@FunctionalInterface
interface Feature {

    /// What it says; {@link Weight#NONE} when it has nothing to say.
    Weight weigh(Candidate candidate);
}
