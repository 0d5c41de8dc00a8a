/// Finding a slide by words on it or in its notes.
package org.lectern.ui.search;
