/// Markdown that was not written for slides: notes, posts, READMEs, pages that list talks.
package org.lectern.parse.markdown.plain;
