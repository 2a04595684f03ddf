/** Editions of the same event: told together, and the next one begun from the last. */
package org.cifal.workshops.catalogue.series;
