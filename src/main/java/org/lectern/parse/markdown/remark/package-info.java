/// Slides for remark.
package org.lectern.parse.markdown.remark;
