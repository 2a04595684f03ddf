/** The one clock of the service, which a rehearsal can set to start at any instant. */
package org.cifal.workshops.catalogue.time;
