package org.cifal.workshops.application.listing;

import java.util.UUID;
import org.cifal.workshops.application.paging.Cursor;

/**
 * Where a page ends: the value that was sorted by, and the id that decides between equals. The value travels in the
 * cursor, so that the next page begins there even if the application has changed or gone meanwhile.
 */
record Place(String value, UUID id) {

    private static final int ID_LENGTH = 36;

    static Place of(ListedApplications.Line line, ListSort sort) {
        return new Place(sort.valueOf(line), line.application().id());
    }

    String cursor(String question) {
        return Cursor.encode(id + value, question);
    }

    /** Refuses a cursor that is not of this question. */
    static Place in(String cursor, String question, ListSort sort) {
        String position = Cursor.decode(cursor, question);
        try {
            Place place = new Place(position.substring(ID_LENGTH), UUID.fromString(position.substring(0, ID_LENGTH)));
            sort.read(place.value);
            return place;
        } catch (RuntimeException madeUp) {
            throw new Cursor.NotOurs();
        }
    }
}
