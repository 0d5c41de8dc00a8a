/// The links of a talk: shown in full, and opened only after asking.
package org.lectern.ui.links;
