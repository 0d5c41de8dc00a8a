/// The overview: all slides as thumbnails, to go anywhere at once.
package org.lectern.ui.overview;
