/// Slides for reveal.js, reveal-md and Obsidian Advanced Slides, which is built on it.
package org.lectern.parse.markdown.reveal;
