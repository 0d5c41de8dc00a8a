/// Looks for files that break what {@link org.lectern.findings} promises. `CONTRIBUTING.md` says how to run it.
package org.lectern.fuzz;
