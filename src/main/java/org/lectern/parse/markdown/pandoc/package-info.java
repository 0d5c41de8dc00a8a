/// Pandoc's slide shows, and Quarto's and R Markdown's, which are made by pandoc. The rules are those of the chapter
/// “Slide shows” of its manual and of its module `Text.Pandoc.Slides`.
/// patat, which reads with pandoc too, stands beside them.
package org.lectern.parse.markdown.pandoc;
