/// The contract of a dialect of Markdown: how a text is split into slides, and how their content is read.
package org.lectern.parse.markdown.dialect;
