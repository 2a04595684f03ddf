package org.cifal.workshops.catalogue.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything a rule may look at.
 *
 * @param postponed whether it waits for new days
 * @param full whether the organiser states that all places are taken
 * @param deadlineStated when everyone could read the deadline first; of a draft now
 */
record Statements(
        WorkshopContent content,
        PublicationStatus status,
        boolean postponed,
        boolean full,
        Instant deadlineStated,
        Instant now) {

    static Statements of(Workshop workshop, Instant now) {
        return new Statements(
                workshop.content(),
                workshop.status(),
                workshop.postponed(),
                workshop.full(),
                workshop.deadlineStatedAt().orElse(now),
                now);
    }

    static Statements of(WorkshopContent draft, Instant now) {
        return new Statements(draft, PublicationStatus.DRAFT, false, false, now, now);
    }

    Optional<Schedule> schedule() {
        return Optional.ofNullable(content.schedule());
    }

    Optional<Call> call() {
        return Optional.ofNullable(content.call());
    }

    Optional<Deadline> deadline() {
        return call().map(Call::deadline);
    }

    Optional<LocalDate> deadlineDate() {
        return deadline().map(Deadline::date);
    }

    /** The registration status everyone would read. */
    Optional<RegistrationStatus> registration() {
        // What is postponed is not over with its former days.
        Schedule until = postponed ? null : content.schedule();
        return call().map(call -> Registration.of(call, until, shown(), full, now))
                .map(Registration::status);
    }

    /** Whether it takes place on the days it states: neither called off, nor put off, nor told as held. */
    boolean holdsToItsDays() {
        return shown() == PublicationStatus.PUBLISHED && !postponed;
    }

    /** A draft is taken as if it were published now. */
    private PublicationStatus shown() {
        return status == PublicationStatus.DRAFT ? PublicationStatus.PUBLISHED : status;
    }

    /** What is listed; nothing where nothing is stated. */
    static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** One result for each element and its index, where the function has one. */
    static <T, R> Stream<R> each(List<T> list, BiFunction<Integer, T, Optional<R>> function) {
        List<T> all = listed(list);
        return IntStream.range(0, all.size()).boxed().flatMap(i -> function.apply(i, all.get(i)).stream());
    }
}
