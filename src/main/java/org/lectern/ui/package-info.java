/// What all windows share: the words that they show.
package org.lectern.ui;
