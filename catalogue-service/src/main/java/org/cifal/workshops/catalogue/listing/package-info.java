/** The published workshops for everyone: lookups in the snapshot and copies of bytes. */
package org.cifal.workshops.catalogue.listing;
