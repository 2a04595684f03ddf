package org.cifal.workshops.catalogue.series;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something of the last edition that the next one has and that may be of its year alone.
 *
 * @param pointer JSON pointer into the draft, as a URI fragment (RFC 6901 §6)
 */
public record CarriedOver(String pointer, String detail) {

    private static final int MOST = 500;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    /** What is of one year as often as not, whatever it says. */
    private static final Map<String, String> OF_ITS_YEAR = Map.of(
            "/websites", "are addresses of the last edition",
            "/fee/amounts", "are amounts of the last edition",
            "/fee/amountsWithoutCurrency", "are amounts of the last edition",
            "/fee/discounts", "are of the last edition",
            "/call/applicationAddress", "is where one applied for the last edition",
            "/call/capacity", "is the number of places of the last edition",
            "/call/statedCapacities", "are numbers of the last edition",
            "/call/assistance/airfarePlaces", "is a number of the last edition");

    /** Names and texts that keep a year for good: a consent names the law it is given under. */
    private static final Set<String> LASTING = Set.of("/series", "/call/consents", "/call/form");

    /** Of a draft, in its own order. */
    static List<CarriedOver> in(JsonNode draft) {
        var found = new ArrayList<CarriedOver>();
        collect(draft, "", found);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static void collect(JsonNode node, String pointer, List<CarriedOver> found) {
        if (OF_ITS_YEAR.containsKey(pointer)) {
            if (!node.isContainerNode() || !node.isEmpty()) {
                found.add(new CarriedOver("#" + pointer, OF_ITS_YEAR.get(pointer)));
            }
        } else if (node.isTextual()) {
            if (YEAR.matcher(node.textValue()).find()) {
                found.add(new CarriedOver("#" + pointer, "names a year"));
            } else if (pointer.startsWith("/call/statedRules/")
                    && NUMBER.matcher(node.textValue()).find()) {
                found.add(new CarriedOver("#" + pointer, "has a number, which may be a day of the last edition"));
            }
        } else if (!LASTING.contains(pointer)) {
            node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), found));
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, found);
            }
        }
    }
}
