/// Files that lie beside a deck and add to it: `talk.pdfpc`, in which pdfpc keeps the time of a talk and its notes.
/// They are read and never written.
package org.lectern.parse.sidecar;
