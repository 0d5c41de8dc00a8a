/// The help: all keys, made from the keymap.
package org.lectern.ui.help;
