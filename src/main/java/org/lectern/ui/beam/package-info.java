/// What the presenter's hand does over the slide: pointing, magnifying, drawing. Both windows watch it.
package org.lectern.ui.beam;
