package org.cifal.workshops.catalogue.workshop;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Intake;

/** What bars the publication of a call in several intakes: ends and openings by which no intake could be told. */
final class IntakePolicy {

    private IntakePolicy() {}

    static List<Finding> findings(Call call) {
        var findings = new ArrayList<Finding>();
        List<Intake> intakes = call.intakes() == null ? List.of() : call.intakes();
        for (int i = 0; i < intakes.size(); i++) {
            Intake intake = intakes.get(i);
            if (intake.ending(call.deadline())
                    .filter(end -> end.timeZone() == null)
                    .isPresent()) {
                findings.add(new Finding(
                        "#/call/intakes/%d/deadline/timeZone".formatted(i),
                        FindingCode.DEADLINE_TIME_ZONE_MISSING,
                        "is missing, and the deadline of the call has none, so nobody can tell when this intake ends"));
            }
            if (endsTooLate(intake, call)) {
                findings.add(new Finding(
                        "#/call/intakes/%d/deadline".formatted(i),
                        FindingCode.INTAKE_AFTER_DEADLINE,
                        "is after the deadline of the call, which ends its last intake"));
            }
            if (opensTooLate(intake, call)) {
                findings.add(new Finding(
                        "#/call/intakes/%d/opens".formatted(i),
                        FindingCode.OPENING_AFTER_DEADLINE,
                        "is not before the end of this intake"));
            }
        }
        return findings;
    }

    private static boolean endsTooLate(Intake intake, Call call) {
        Optional<Instant> last = call.deadline().closesAt().map(ZonedDateTime::toInstant);
        return intake.closesAt(call.deadline())
                .filter(end -> last.filter(end::isAfter).isPresent())
                .isPresent();
    }

    private static boolean opensTooLate(Intake intake, Call call) {
        Optional<Instant> end = intake.closesAt(call.deadline());
        return intake.opens() != null
                && end.filter(closes -> !intake.opens().begins().toInstant().isBefore(closes))
                        .isPresent();
    }
}
