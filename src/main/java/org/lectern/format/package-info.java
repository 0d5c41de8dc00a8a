/// Which tool a text was written for, and on what evidence.
///
/// The second stage: it looks at the text and says how sure it is; it parses nothing.
package org.lectern.format;
