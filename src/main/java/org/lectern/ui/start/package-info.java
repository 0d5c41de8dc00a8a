/// The start screen: what Lectern is, and how to open something.
package org.lectern.ui.start;
