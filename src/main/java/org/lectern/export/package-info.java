/// Talks as files of other kinds: pictures now; documents and handouts later.
///
/// What a picture shows is drawn by the window rooms; here it becomes bytes.
package org.lectern.export;
