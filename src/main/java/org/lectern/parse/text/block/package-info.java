/// From the lines of one slide to its title, blocks and notes.
package org.lectern.parse.text.block;
