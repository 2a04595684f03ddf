/** Holds a service to its contract in its tests: every exchange, every served path, every schema, every operation. */
package org.cifal.workshops.conformance;
