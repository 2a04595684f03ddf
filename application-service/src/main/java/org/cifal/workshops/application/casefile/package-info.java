/** The case file: what officers read of the applications to their workshops, put together from the other features. */
package org.cifal.workshops.application.casefile;
