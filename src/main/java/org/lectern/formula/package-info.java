/// Formulas: from TeX notation to outlines that any window can draw. The only room that sees the library for TeX.
package org.lectern.formula;
