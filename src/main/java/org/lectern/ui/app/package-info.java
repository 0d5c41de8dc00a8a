/// The application: builds everything by constructors, opens the windows, and does what the keys say.
package org.lectern.ui.app;
