/// The journal of a running show: what is needed to go on after a crash or a power cut.
///
/// A text file of lines, each with its own checksum, that is only ever added to. What happens is handed to the system
/// at once and is on disk within a second. Killing the process at any instant leaves at worst one torn line at the end,
/// which the reader leaves out. A show that ends as it should takes its journal with it.
package org.lectern.show.journal;
