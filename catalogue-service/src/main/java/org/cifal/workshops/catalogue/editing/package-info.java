/** Drafts, as the editors of one organisation write them. */
package org.cifal.workshops.catalogue.editing;
