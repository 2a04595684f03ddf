package org.cifal.workshops.application.eligibility;

import java.util.List;
import java.util.stream.Collectors;

/** What a rule asks, in the words of a reason. */
final class Words {

    /** A reason is read in one look; a list of all countries is not. */
    private static final int SHOWN = 12;

    private Words() {}

    static String oneOf(List<String> values) {
        String shown = values.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = values.size() > SHOWN ? " and %d more".formatted(values.size() - SHOWN) : "";
        return values.size() == 1 ? shown : "one of " + shown + more;
    }
}
