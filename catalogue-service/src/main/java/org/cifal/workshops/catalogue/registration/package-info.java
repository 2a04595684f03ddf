/** Whether one can apply now: derived from the call, the publication and the clock, never typed in. */
package org.cifal.workshops.catalogue.registration;
