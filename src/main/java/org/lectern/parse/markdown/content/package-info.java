/// What stands on one slide: its Markdown, parsed by flexmark, as blocks and inlines of the deck.
///
/// The only package that knows flexmark. What a dialect writes otherwise, it says with
/// {@link org.lectern.parse.markdown.content.BlockRules} and {@link org.lectern.parse.markdown.content.Part}.
package org.lectern.parse.markdown.content;
