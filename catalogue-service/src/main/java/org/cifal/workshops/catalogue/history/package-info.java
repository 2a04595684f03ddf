/** Who changed what of a workshop, when, from which value to which; only ever added. */
package org.cifal.workshops.catalogue.history;
