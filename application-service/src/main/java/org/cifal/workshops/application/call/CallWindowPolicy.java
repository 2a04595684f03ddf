package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Late is late (rule 1): before the closing instant a request counts, at or after it does not. What is judged is when
 * the service received the request.
 */
public final class CallWindowPolicy {

    private CallWindowPolicy() {}

    /** Refuses unless the call takes applications at this instant. */
    public static void requireOpen(Call call, Instant receivedAt) {
        requireNotClosed(call, receivedAt);
        List<Intake> notOver = notOverAt(call, receivedAt);
        if (notOver.stream().noneMatch(intake -> intake.hasOpenedBy(receivedAt))) {
            throw new NotYetOpen(notOver.get(0).opensAt(), receivedAt);
        }
    }

    /**
     * Refuses once the call is over; a draft may be started before it opens, and between two intakes. With the release of
     * its decisions a call is over also where it states no date, or was extended since: they are made once, and nobody
     * would decide on whoever came after.
     */
    public static void requireNotClosed(Call call, Instant receivedAt) {
        requireNotWithdrawn(call);
        if (notOverAt(call, receivedAt).isEmpty()) {
            List<Intake> intakes = Intake.of(terms(call));
            Intake last = intakes.get(intakes.size() - 1);
            throw new DeadlinePassed(
                    last.closesAt(), receivedAt, terms(call).deadline().stated());
        }
        call.decisionsReleasedAt().ifPresent(instant -> {
            throw new DecisionsOut(instant);
        });
    }

    /**
     * Refuses to change what was submitted in an intake that is over, also while the call takes applications in another
     * one: those who decide on an intake have what its applicants said by its end.
     *
     * @param number of the intake
     */
    public static void requireIntakeNotOver(Call call, int number, Instant receivedAt) {
        Intake.of(terms(call)).stream()
                .filter(intake -> intake.number() == number && intake.hasClosedBy(receivedAt))
                .findFirst()
                .ifPresent(over -> {
                    throw new DeadlinePassed(over.closesAt(), receivedAt, over.stated());
                });
    }

    /** Refuses what no waiver can mend: a workshop that is not on any more, and a call its page states to be closed. */
    public static void requireNotWithdrawn(Call call) {
        if (!call.published()) {
            throw new CallClosed("The workshop takes no applications any more.");
        }
        if (terms(call).deadline().statedClosed()) {
            throw new CallClosed("The organiser states that the call is closed.");
        }
    }

    /** Which of several intakes takes what is received at this instant; empty where the call has but one. */
    public static Optional<Intake> intakeAt(Call call, Instant receivedAt) {
        if (Intake.of(terms(call)).size() == 1) {
            return Optional.empty();
        }
        return notOverAt(call, receivedAt).stream()
                .filter(intake -> intake.hasOpenedBy(receivedAt))
                .findFirst();
    }

    /** Until when what is not handed in yet can be: the end of the intake that is open now, or opens next. */
    public static Optional<ZonedDateTime> closesNextAfter(Call call, Instant now) {
        return notOverAt(call, now).stream().findFirst().map(Intake::closesAt);
    }

    private static List<Intake> notOverAt(Call call, Instant instant) {
        return Intake.of(terms(call)).stream()
                .filter(intake -> !intake.hasClosedBy(instant))
                .toList();
    }

    /**
     * The same where a waiver may admit what is late.
     *
     * @param waivedUntil the first instant at which even the waiver is over; null where there is none
     */
    public static void requireOpen(Call call, Instant receivedAt, Instant waivedUntil) {
        boolean waived = waivedUntil != null && receivedAt.isBefore(waivedUntil) && isLate(call, receivedAt);
        if (!waived || !call.published()) {
            requireOpen(call, receivedAt);
        }
    }

    /** Whether the closing instant has come; a call without one is never late, only closed. */
    public static boolean isLate(Call call, Instant receivedAt) {
        return notOverAt(call, receivedAt).isEmpty();
    }

    /** The first instant that is late for all: the end of the last intake. Empty where none is stated. */
    public static Optional<Instant> closesAt(CallTerms terms) {
        List<Intake> intakes = Intake.of(terms);
        return Optional.ofNullable(intakes.get(intakes.size() - 1).closesAt()).map(ZonedDateTime::toInstant);
    }

    /**
     * Until when what was submitted can be corrected: the end of the intake it was submitted in.
     *
     * @param intake number of the intake; null where the call has but one
     * @return empty where no end is stated
     */
    public static Optional<Instant> correctableUntil(CallTerms terms, Integer intake) {
        return intake == null
                ? closesAt(terms)
                : Intake.of(terms).stream()
                        .filter(one -> one.number() == intake)
                        .findFirst()
                        .map(Intake::closesAt)
                        .map(ZonedDateTime::toInstant);
    }

    private static CallTerms terms(Call call) {
        return call.terms().orElseThrow(() -> new UnknownWorkshop(call.slug()));
    }
}
