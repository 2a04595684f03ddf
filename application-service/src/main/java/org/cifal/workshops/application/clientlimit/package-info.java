/** How often one client may ask for what needs no identity. */
package org.cifal.workshops.application.clientlimit;
