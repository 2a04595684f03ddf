/** Words found in the texts of workshops, in every language they are written in: Lucene, in memory. */
package org.cifal.workshops.catalogue.fulltext;
