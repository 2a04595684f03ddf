package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about a page's own words for its status; none of them is ever believed. */
final class StatusRules {

    private StatusRules() {}

    static Stream<Finding> contradictEachOther(Statements statements) {
        Set<StatusWords> all = statements.call().stream()
                .flatMap(call -> listed(call.statedStatuses()).stream())
                .flatMap(stated -> StatusWords.in(stated).stream())
                .collect(Collectors.toSet());
        return all.size() < 2
                ? Stream.empty()
                : Stream.of(new Finding(
                        "#/call/statedStatuses",
                        FindingCode.STATUSES_CONTRADICT,
                        "say that one can apply and that one cannot"));
    }

    static Stream<Finding> contradictTheRegistration(Statements statements) {
        return statements.registration().stream()
                .flatMap(derived ->
                        each(statements.call().orElseThrow().statedStatuses(), (i, stated) -> StatusWords.in(stated)
                                .filter(words -> words != asWords(derived))
                                .map(words -> new Finding(
                                        "#/call/statedStatuses/" + i,
                                        FindingCode.STATUS_CONTRADICTS_REGISTRATION,
                                        "says \"%s\"; by the deadline, the clock and the notices registration is %s"
                                                .formatted(stated, plain(derived))))));
    }

    private static StatusWords asWords(RegistrationStatus derived) {
        return switch (derived) {
            case NOT_YET_OPEN, CLOSED, FULL -> StatusWords.CLOSED;
            case OPEN, CLOSING_SOON -> StatusWords.OPEN;
        };
    }

    private static String plain(RegistrationStatus derived) {
        return switch (derived) {
            case NOT_YET_OPEN -> "not yet open";
            case OPEN -> "open";
            case CLOSING_SOON -> "closing soon";
            case CLOSED -> "closed";
            case FULL -> "full";
        };
    }
}
