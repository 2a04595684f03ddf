/** The workshop: what is stated about one edition of an event, and how it is published and changed. */
package org.cifal.workshops.catalogue.workshop;
