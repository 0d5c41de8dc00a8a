/// Keeps the machine awake and quiet while a talk is on stage, each platform in its own way.
///
/// It speaks with the desktop over a socket of this machine, or by a program or function of the platform; it makes
/// no connection to a network.
package org.lectern.awake;
