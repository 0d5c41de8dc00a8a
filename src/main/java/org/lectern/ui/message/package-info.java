/// A few words for the audience, typed on stage.
package org.lectern.ui.message;
