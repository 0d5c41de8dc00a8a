/// Pictures of files that the toolkit cannot read itself, and how large a picture is before it is read: SVG and WebP to
/// pixels. The only room that sees the libraries for them.
package org.lectern.picture;
