/// What holds for every file, whatever is in it, and the files for which it once did not hold.
///
/// `src/fuzz` looks for more of them with the same promises.
package org.lectern.findings;
