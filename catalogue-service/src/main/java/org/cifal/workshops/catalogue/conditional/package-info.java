/** Conditional requests (RFC 9110 §13): reading only what is new, changing only what was read. */
package org.cifal.workshops.catalogue.conditional;
