/// Deckset's dialect. Its rules are those of <https://docs.deckset.com>.
package org.lectern.parse.markdown.deckset;
