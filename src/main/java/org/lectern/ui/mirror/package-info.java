/// What the audience sees, drawn at any size: in the audience window, and in the presenter view as a mirror of it.
package org.lectern.ui.mirror;
