/// Keys as data: what a person can do, which keys do it, and how keystrokes of a window become actions.
package org.lectern.ui.keys;
