/// Which window goes to which screen, decided from data alone.
package org.lectern.ui.screens;
