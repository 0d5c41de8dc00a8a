/// The running talk: where it is, what the audience sees, and how its time goes.
///
/// A pure state machine: {@link org.lectern.show.ShowMachine} says what a {@link org.lectern.show.Cue} makes of a
/// {@link org.lectern.show.ShowState} at an instant. {@link org.lectern.show.Show} is the one writer of that state;
/// windows observe it and send cues. Time is counted from instants, never by ticks.
package org.lectern.show;
