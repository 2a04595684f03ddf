package org.cifal.workshops.catalogue.call;

import java.util.List;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * Help with travel. Limits go by point of departure, not by nationality; an unlisted one means "ask the organiser",
 * never zero (2020 and 2023 calls).
 *
 * @param stated the scheme's own word for itself, as "LIMITED"
 * @param airfarePlaces how many participants receive it
 * @param priority who is helped first
 * @param payers organiser codes
 */
public record AssistanceScheme(
        Kind kind,
        String stated,
        Integer airfarePlaces,
        Texts priority,
        List<AirfareLimit> airfareLimits,
        Texts unlisted,
        List<String> payers,
        List<Texts> covered,
        List<Texts> notCovered,
        Texts text) {

    /** How it helps. */
    public enum Kind {
        AIRFARE_LIMITS,
        AIRFARE_PLACES,
        FULL_AIRFARE,
        REIMBURSEMENT,
        SPONSORSHIP,
        OTHER
    }

    /**
     * One row of the airfare table.
     *
     * @param pointsOfDeparture ISO 3166-1 alpha-2; absent where the page's label is lost, as in three rows of 2023
     * @param note how a row was read whose words are lost
     */
    public record AirfareLimit(
            String region, List<String> pointsOfDeparture, Money limit, String stated, String note) {}
}
