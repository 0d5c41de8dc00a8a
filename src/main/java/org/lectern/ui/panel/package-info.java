/// Panels and notices that come up inside a window, so that nothing opens on top of a talk.
package org.lectern.ui.panel;
