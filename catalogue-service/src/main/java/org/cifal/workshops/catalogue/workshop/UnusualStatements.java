package org.cifal.workshops.catalogue.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Schedule;

/**
 * What an editor should look at again and may publish as it is: real pages contradict themselves, and the record keeps
 * what they say (a stated "14 Days" beside 7 to 23 June 2012; deadlines after the start; lost labels in a table).
 */
public final class UnusualStatements {

    private static final Pattern STATED_DAYS =
            Pattern.compile("^\\s*(\\d{1,3})[\\s-]*days?\\b", Pattern.CASE_INSENSITIVE);

    private UnusualStatements() {}

    public static List<Finding> of(WorkshopContent content) {
        var findings = new ArrayList<Finding>();
        schedule(content.schedule(), findings);
        organisers(content, findings);
        fee(content.fee(), findings);
        if (content.call() != null) {
            deadlineAfterStart(content, findings);
            consents(content.call(), findings);
            airfareLimits(content.call().assistance(), findings);
        }
        return findings;
    }

    private static void schedule(Schedule schedule, List<Finding> findings) {
        if (schedule == null || schedule.begins().isEmpty()) {
            findings.add(new Finding("#/schedule", "states no day"));
            return;
        }
        List<String> stated = schedule.statedDurations() == null ? List.of() : schedule.statedDurations();
        for (int i = 0; i < stated.size(); i++) {
            Matcher days = STATED_DAYS.matcher(stated.get(i));
            int computed = schedule.computedDays().orElse(0);
            if (days.find() && Integer.parseInt(days.group(1)) != computed) {
                findings.add(new Finding(
                        "#/schedule/statedDurations/" + i,
                        "states %s days where the schedule has %d".formatted(days.group(1), computed)));
            }
        }
    }

    private static void organisers(WorkshopContent content, List<Finding> findings) {
        boolean named = content.organisers() != null
                && content.organisers().stream()
                        .anyMatch(organiser -> organiser.code().equals(content.owner()));
        if (!named) {
            findings.add(new Finding("#/organisers", "do not name the owner"));
        }
    }

    private static void fee(Fee fee, List<Finding> findings) {
        if (fee == null) {
            return;
        }
        boolean amounts = fee.amounts() != null && !fee.amounts().isEmpty();
        boolean expected =
                switch (fee.kind()) {
                    case FIXED, TIERED, COMPONENTS -> true;
                    case NONE, TO_BE_CONFIRMED, NOT_STATED -> false;
                };
        if (expected ? !amounts : amounts && fee.kind() == Fee.Kind.NONE) {
            findings.add(new Finding(
                    "#/fee/amounts",
                    expected ? "are missing, with their currency" : "are stated although there is no fee"));
        }
    }

    private static void deadlineAfterStart(WorkshopContent content, List<Finding> findings) {
        LocalDate deadline = content.call().deadline().date();
        if (deadline == null || content.schedule() == null) {
            return;
        }
        content.schedule()
                .begins()
                .filter(deadline::isAfter)
                .ifPresent(start -> findings.add(new Finding("#/call/deadline/date", "is after the workshop begins")));
    }

    private static void consents(Call call, List<Finding> findings) {
        boolean stated = call.consents() != null
                && call.consents().stream().anyMatch(text -> text.purpose() == ConsentText.Purpose.PERSONAL_DATA);
        if (!stated) {
            findings.add(new Finding("#/call/consents", "have no text for personal data, so nobody can apply here"));
        }
    }

    private static void airfareLimits(AssistanceScheme assistance, List<Finding> findings) {
        List<AssistanceScheme.AirfareLimit> limits =
                assistance == null || assistance.airfareLimits() == null ? List.of() : assistance.airfareLimits();
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).pointsOfDeparture() == null) {
                findings.add(new Finding(
                        "#/call/assistance/airfareLimits/%d/pointsOfDeparture".formatted(i),
                        "are not stated, so the row applies to nobody"));
            }
        }
    }
}
