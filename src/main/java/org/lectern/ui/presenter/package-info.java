/// The presenter view: what the one who speaks needs to see, in one grid.
package org.lectern.ui.presenter;
