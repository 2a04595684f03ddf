package org.cifal.workshops.catalogue.search;

/**
 * Where a workshop stands among the matches; a page begins after one.
 *
 * @param rank thousandths of how well it answers the words looked for; 0 where that does not count
 * @param key the moment by which it is sorted, or {@link org.cifal.workshops.catalogue.index.Moment#NONE}
 */
public record Place(int rank, long key, String slug) {}
