/** Which published workshops are meant: every filter of the listing, for the listing and whatever else shows workshops. */
package org.cifal.workshops.catalogue.search;
