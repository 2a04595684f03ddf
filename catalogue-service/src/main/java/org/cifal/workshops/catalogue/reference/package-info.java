/** The contract as a page for people. */
package org.cifal.workshops.catalogue.reference;
