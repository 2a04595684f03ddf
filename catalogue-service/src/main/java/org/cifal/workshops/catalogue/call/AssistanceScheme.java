package org.cifal.workshops.catalogue.call;

import java.util.List;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * Help with travel. Limits go by point of departure, not by nationality; an unlisted one means "ask the organiser",
 * never zero (2020 and 2023 calls).
 *
 * @param payers organiser codes
 */
public record AssistanceScheme(
        List<AirfareLimit> airfareLimits,
        Texts unlisted,
        List<String> payers,
        List<Texts> covered,
        List<Texts> notCovered,
        Texts text) {

    /**
     * One row of the airfare table.
     *
     * @param pointsOfDeparture ISO 3166-1 alpha-2; absent where the page's label is lost, as in three rows of 2023
     */
    public record AirfareLimit(String region, List<String> pointsOfDeparture, Money limit, String stated) {}
}
