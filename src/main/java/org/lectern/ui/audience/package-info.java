/// The audience view: the slide alone.
package org.lectern.ui.audience;
