/// Slides for Slidev.
package org.lectern.parse.markdown.slidev;
