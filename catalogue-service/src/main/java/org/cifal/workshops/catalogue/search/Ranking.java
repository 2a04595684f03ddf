package org.cifal.workshops.catalogue.search;

import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.index.Order;
import org.cifal.workshops.catalogue.index.WorkshopIndex;

/**
 * Where matches stand: how well each answers and its place in an order, as one number, of which the lowest comes first.
 */
final class Ranking {

    private final Sort sort;
    private final WorkshopIndex index;
    private final Order order;

    Ranking(Sort sort, WorkshopIndex index) {
        this.sort = sort;
        this.index = index;
        this.order = index.by(sort.moment());
    }

    /** @param rank 0 or more; the higher one comes first */
    long number(int slot, int rank) {
        return number(rank, (long) order.place(slot, sort.earliestFirst()));
    }

    private static long number(int rank, long place) {
        return (long) ~rank << Integer.SIZE | place;
    }

    /** Of whoever stands at a place, where rank does not count. */
    long numberAt(int place) {
        return number(0, (long) place);
    }

    /** The lowest number that comes after a place, whether or not anyone still stands there. */
    long after(Place last) {
        return number(last.rank(), (long) order.after(last.key(), last.slug(), sort.earliestFirst()));
    }

    int slot(long number) {
        return order.slot((int) number, sort.earliestFirst());
    }

    Place place(long number) {
        Findable found = index.at(slot(number));
        return new Place(~(int) (number >> Integer.SIZE), found.at(sort.moment()), found.slug());
    }

    /** How many places there are. */
    int size() {
        return order.size();
    }
}
