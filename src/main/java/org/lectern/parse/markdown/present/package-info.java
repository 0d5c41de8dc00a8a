/// Go present's `.slide` files, in their legacy and their Markdown syntax. The rules are those of the package
/// `golang.org/x/tools/present`.
package org.lectern.parse.markdown.present;
