/// mdp's dialect. Its rules are those of its sources, `src/parser.c` above all.
package org.lectern.parse.markdown.mdp;
