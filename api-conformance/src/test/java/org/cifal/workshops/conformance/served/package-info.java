/** A small service, as the parity tests find it: classes that serve the library contract, and then some. */
package org.cifal.workshops.conformance.served;
