/// What Lectern remembers of its user from one start to the next, and the folders of the platform that it keeps it in.
package org.lectern.settings;
