/// Commands: what a person or a script can ask of Lectern on the command line.
///
/// The only room that writes to stdout and stderr and that knows exit codes. It calls the same stages as the windows
/// do;
/// nothing calls it.
package org.lectern.cli;
