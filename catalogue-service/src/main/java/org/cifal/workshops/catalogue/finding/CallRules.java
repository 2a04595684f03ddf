package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.AssistanceScheme.AirfareLimit;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about places, consents and help with travel. */
final class CallRules {

    private CallRules() {}

    static Stream<Finding> capacitiesDiffer(Statements statements) {
        return statements.call().stream()
                .filter(call -> listed(call.statedCapacities()).stream()
                                .map(capacity -> List.of(
                                        Optional.ofNullable(capacity.atLeast()),
                                        Optional.ofNullable(capacity.atMost()),
                                        Optional.ofNullable(capacity.unit())))
                                .distinct()
                                .count()
                        > 1)
                .map(call -> new Finding(
                        "#/call/statedCapacities",
                        FindingCode.CAPACITIES_DIFFER,
                        "count different things or differ; seats are what `capacity` says"));
    }

    static Stream<Finding> consentMissing(Statements statements) {
        return statements.call().stream()
                .filter(call -> listed(call.consents()).stream()
                        .noneMatch(text -> text.purpose() == ConsentText.Purpose.PERSONAL_DATA))
                .map(call -> new Finding(
                        "#/call/consents",
                        FindingCode.CONSENT_MISSING,
                        "have no text for personal data, so nobody can apply here"));
    }

    static Stream<Finding> airfareRowWithoutLabel(Statements statements) {
        return each(
                airfareLimits(statements),
                (i, row) -> listed(row.pointsOfDeparture()).isEmpty()
                        ? Optional.of(new Finding(
                                "#/call/assistance/airfareLimits/%d/pointsOfDeparture".formatted(i),
                                FindingCode.AIRFARE_ROW_WITHOUT_LABEL,
                                "are not stated, so the row applies to nobody"))
                        : Optional.empty());
    }

    static Stream<Finding> airfareCurrenciesDiffer(Statements statements) {
        List<String> currencies = airfareLimits(statements).stream()
                .map(row -> row.limit().currency())
                .distinct()
                .toList();
        return currencies.size() < 2
                ? Stream.empty()
                : Stream.of(new Finding(
                        "#/call/assistance/airfareLimits",
                        FindingCode.AIRFARE_CURRENCIES_DIFFER,
                        "are in several currencies: " + String.join(", ", currencies)));
    }

    private static List<AirfareLimit> airfareLimits(Statements statements) {
        return statements
                .call()
                .map(Call::assistance)
                .map(AssistanceScheme::airfareLimits)
                .orElse(List.of());
    }
}
