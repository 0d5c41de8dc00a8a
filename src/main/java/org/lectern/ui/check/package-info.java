/// What may go wrong with a talk on stage, found beforehand: type, pages, pictures, links, colours.
package org.lectern.ui.check;
