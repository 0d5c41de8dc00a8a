/// The stage check: whether machine, desktop, screens and talk are ready, each point as a plain sentence.
package org.lectern.ui.stage;
