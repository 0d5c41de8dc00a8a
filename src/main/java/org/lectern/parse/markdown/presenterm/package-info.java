/// Slides for presenterm.
package org.lectern.parse.markdown.presenterm;
