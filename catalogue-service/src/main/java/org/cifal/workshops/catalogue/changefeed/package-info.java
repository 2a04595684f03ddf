/** The change feed of published workshops: Realtime Paged Data Exchange 1.1, ordered by change number. */
package org.cifal.workshops.catalogue.changefeed;
