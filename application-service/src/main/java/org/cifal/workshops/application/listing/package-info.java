/** The officers' list of the applications to a workshop: filtered, sorted, searched, with what stands at a glance. */
package org.cifal.workshops.application.listing;
