/// A talk: a deck that someone is going to give, its slides in the order of the show, and the plan for its time.
///
/// It turns a file that was read into something that can be shown, or into the reason why not.
package org.lectern.talk;
