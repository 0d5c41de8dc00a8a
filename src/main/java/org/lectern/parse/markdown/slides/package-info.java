/// The dialect of `slides` by Maas Lalani. Its rules are those of its sources, `internal/model/model.go` above all.
package org.lectern.parse.markdown.slides;
