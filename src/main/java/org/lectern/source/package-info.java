/// Bytes to text: charset, byte order mark, line ends, and an index of lines.
///
/// The first stage. What it cannot read becomes an {@link org.lectern.source.Unreadable}, never an exception.
package org.lectern.source;
