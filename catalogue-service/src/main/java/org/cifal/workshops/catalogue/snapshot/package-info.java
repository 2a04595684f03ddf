/** Everything published, in memory and ready to be sent: public reads touch no database. */
package org.cifal.workshops.catalogue.snapshot;
