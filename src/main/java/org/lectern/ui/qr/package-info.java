/// Addresses as codes to scan.
package org.lectern.ui.qr;
