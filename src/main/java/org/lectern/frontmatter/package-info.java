/// Front matter: the settings that stand before a text, between `---` (YAML), between `+++` (TOML) or in braces (JSON).
///
/// It comes right after `source`, since both the question which format a text is in and the readers need it. Bad front
/// matter never stops the reading: it becomes a problem, and what can be read line by line is read.
/// {@link org.lectern.frontmatter.Limits} bounds everything.
package org.lectern.frontmatter;
