/// The lines of an export: cleaned, with their numbers in the file, and what can be said of one line by itself.
package org.lectern.parse.text.line;
