/** Reading schema.org Event documents: what they say is taken over, what has no place here is told, nothing is made up. */
package org.cifal.workshops.catalogue.schemaorg;
