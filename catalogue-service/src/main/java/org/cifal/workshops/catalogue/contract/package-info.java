/** The published contract as the judge of request bodies: what it says of a schema is checked, all at once. */
package org.cifal.workshops.catalogue.contract;
