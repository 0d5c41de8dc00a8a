/// What is measured: how fast Lectern finds out the format of a text, reads it, and decodes it, each beside something
/// that does less. `docs/PERFORMANCE.md` says how to run it and what came out.
package org.lectern.bench;
