/// lookatme's dialect. Its rules are those of its sources, `lookatme/parser.py` above all.
package org.lectern.parse.markdown.lookatme;
