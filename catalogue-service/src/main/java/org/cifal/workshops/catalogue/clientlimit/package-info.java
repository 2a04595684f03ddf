/** How often one client may ask for what causes work. */
package org.cifal.workshops.catalogue.clientlimit;
