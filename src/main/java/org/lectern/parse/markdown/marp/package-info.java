/// Slides for Marp.
package org.lectern.parse.markdown.marp;
