/** A workshop as a schema.org event, for search engines and other machines (JSON-LD 1.1). */
package org.cifal.workshops.catalogue.linkeddata;
