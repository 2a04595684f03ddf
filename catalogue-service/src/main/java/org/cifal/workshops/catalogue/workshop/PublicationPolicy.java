package org.cifal.workshops.catalogue.workshop;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.EligibilityCriterion;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.call.RubricCriterion;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Located;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.form.FormPolicy;

/**
 * What bars a publication: statements nobody could act on. What merely contradicts itself, as real pages do, is the
 * business of {@code finding}.
 */
public final class PublicationPolicy {

    /** Before UNITAR was and after anyone plans, so that a slip such as 2927 is no promise that only moves forward. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final Set<String> SAFE = Set.of("http", "https", "mailto");

    private PublicationPolicy() {}

    /**
     * Lets only publishable content pass.
     *
     * @throws NotPublishable with everything that bars the publication
     */
    public static void check(WorkshopContent content) {
        check(content, "");
    }

    /**
     * As the other, of a request that states what stands in one part of the workshop: what is wrong there is pointed at
     * in the request.
     *
     * @param part JSON pointer to it
     */
    static void check(WorkshopContent content, String part) {
        List<Finding> findings = findings(content).stream()
                .map(finding -> new Finding(
                        finding.pointer().replaceFirst("^#" + part + "(?=/deadline)", "#"),
                        finding.code(),
                        finding.detail()))
                .toList();
        if (!findings.isEmpty()) {
            throw new NotPublishable(findings);
        }
    }

    /** Everything that bars the publication, in the order of the record. */
    public static List<Finding> findings(WorkshopContent content) {
        var findings = new ArrayList<Finding>();
        years(content, findings);
        addresses(content, findings);
        if (content.schedule() != null) {
            schedule(content.schedule(), findings);
        }
        if (content.call() != null) {
            deadline(content.call().deadline(), findings);
            opening(content.call(), findings);
            findings.addAll(IntakePolicy.findings(content.call()));
            approvals(content, findings);
            codes(content.call(), findings);
            form(content.call(), findings);
            nomination(content.call(), findings);
        }
        return findings;
    }

    private static void years(WorkshopContent content, List<Finding> findings) {
        Located.all(LocalDate.class, content)
                .filter(date ->
                        date.value().getYear() < FIRST_YEAR || date.value().getYear() > LAST_YEAR)
                .map(date -> new Finding(
                        date.pointer(),
                        FindingCode.YEAR_IMPLAUSIBLE,
                        "is of the year %d; dates are of the years %d to %d"
                                .formatted(date.value().getYear(), FIRST_YEAR, LAST_YEAR)))
                .forEach(findings::add);
    }

    private static void addresses(WorkshopContent content, List<Finding> findings) {
        Located.all(URI.class, content)
                .filter(address -> !SAFE.contains(
                        String.valueOf(address.value().getScheme()).toLowerCase(Locale.ROOT)))
                .map(address -> new Finding(
                        address.pointer(),
                        FindingCode.ADDRESS_UNSAFE,
                        "is neither an address of the web nor of a mailbox"))
                .forEach(findings::add);
    }

    private static void schedule(Schedule schedule, List<Finding> findings) {
        if (schedule.firstDay() != null
                && schedule.lastDay() != null
                && schedule.lastDay().isBefore(schedule.firstDay())) {
            findings.add(
                    new Finding("#/schedule/lastDay", FindingCode.LAST_DAY_BEFORE_FIRST, "is before the first day"));
        }
        List<Schedule.Session> sessions = schedule.sessionsOrNone();
        for (int i = 0; i < sessions.size(); i++) {
            Schedule.Session session = sessions.get(i);
            if (session.lastDay() != null && session.lastDay().isBefore(session.firstDay())) {
                findings.add(new Finding(
                        "#/schedule/sessions/%d/lastDay".formatted(i),
                        FindingCode.LAST_DAY_BEFORE_FIRST,
                        "is before the first day"));
            }
        }
        if ((schedule.begins().isPresent() || schedule.ends().isPresent()) && schedule.timeZone() == null) {
            findings.add(new Finding(
                    "#/schedule/timeZone",
                    FindingCode.TIME_ZONE_MISSING,
                    "is missing, so nobody can tell when the days begin"));
        }
    }

    private static void deadline(Deadline deadline, List<Finding> findings) {
        if (deadline.kind() == Deadline.Kind.DATED) {
            if (deadline.date() == null) {
                findings.add(new Finding(
                        "#/call/deadline/date", FindingCode.DEADLINE_DATE_MISSING, "is missing from a dated deadline"));
            }
            if (deadline.timeZone() == null) {
                findings.add(new Finding(
                        "#/call/deadline/timeZone",
                        FindingCode.DEADLINE_TIME_ZONE_MISSING,
                        "is missing, so nobody can tell when the deadline ends"));
            }
        } else if (deadline.date() != null || deadline.time() != null) {
            findings.add(new Finding(
                    "#/call/deadline/kind",
                    FindingCode.DEADLINE_NOT_DATED,
                    "must be dated where a date or time is stated"));
        }
    }

    private static void opening(Call call, List<Finding> findings) {
        if (call.opens() == null) {
            return;
        }
        if (call.deadline()
                .inZoneOr(call.opens().timeZone())
                .closesAt()
                .filter(closes -> !call.opens().begins().isBefore(closes))
                .isPresent()) {
            findings.add(new Finding("#/call/opens", FindingCode.OPENING_AFTER_DEADLINE, "is not before the deadline"));
        } else if (opensAfterTheFirstIntake(call)) {
            findings.add(new Finding(
                    "#/call/opens",
                    FindingCode.OPENING_AFTER_DEADLINE,
                    "is not before the end of the first intake, which states no opening of its own"));
        }
    }

    private static boolean opensAfterTheFirstIntake(Call call) {
        Instant opens = call.opens().begins().toInstant();
        return Window.of(call).stream()
                .anyMatch(window -> window.opens().equals(Optional.of(opens)) && window.hasClosedBy(opens));
    }

    private static void approvals(WorkshopContent content, List<Finding> findings) {
        Set<String> organisers = new HashSet<>();
        listed(content.organisers()).stream().map(Organiser::code).forEach(organisers::add);
        List<String> approvals = listed(content.call().approvals());
        for (int i = 0; i < approvals.size(); i++) {
            if (!organisers.contains(approvals.get(i))) {
                findings.add(new Finding(
                        "#/call/approvals/" + i,
                        FindingCode.APPROVER_NOT_ORGANISER,
                        "is not the code of one of the organisers"));
            }
        }
    }

    private static void codes(Call call, List<Finding> findings) {
        unique(call.requiredDocuments(), RequiredDocument::code, "#/call/requiredDocuments/%d/code", findings);
        unique(call.eligibility(), EligibilityCriterion::code, "#/call/eligibility/%d/code", findings);
        unique(call.consents(), ConsentText::code, "#/call/consents/%d/code", findings);
        unique(call.rubric(), RubricCriterion::code, "#/call/rubric/%d/code", findings);
    }

    private static void form(Call call, List<Finding> findings) {
        if (call.form() != null) {
            FormPolicy.faults(call.form()).stream()
                    .map(fault -> new Finding(
                            "#/call/form" + fault.pointer(),
                            FindingCode.valueOf(fault.kind().name()),
                            fault.detail()))
                    .forEach(findings::add);
        }
    }

    private static void nomination(Call call, List<Finding> findings) {
        if (call.nomination() != null
                && call.indexOfRequiredDocument(call.nomination().document()).isEmpty()) {
            findings.add(new Finding(
                    "#/call/nomination/document",
                    FindingCode.NOMINATION_WITHOUT_DOCUMENT,
                    "is not the code of one of the required documents"));
        }
    }

    private static <T> void unique(List<T> items, Function<T, String> code, String pointer, List<Finding> findings) {
        var seen = new HashSet<String>();
        List<T> all = listed(items);
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(code.apply(all.get(i)))) {
                findings.add(new Finding(pointer.formatted(i), FindingCode.CODE_USED_TWICE, "is used a second time"));
            }
        }
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : list;
    }
}
