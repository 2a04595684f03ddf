/** A change names the version it is based on (RFC 9110 §13.1.1, RFC 6585 §3). */
package org.cifal.workshops.application.precondition;
