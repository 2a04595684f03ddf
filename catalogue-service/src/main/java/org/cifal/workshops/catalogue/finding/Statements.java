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
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything a rule may look at.
 *
 * @param deadlineStated when everyone could read the deadline first; of a draft now
 */
record Statements(WorkshopContent content, PublicationStatus status, Instant deadlineStated, Instant now) {

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

    /** The registration status everyone would read; a draft is taken as if it were published now. */
    Optional<RegistrationStatus> registration() {
        PublicationStatus shown = status == PublicationStatus.DRAFT ? PublicationStatus.PUBLISHED : status;
        return call().map(call -> Registration.of(call, content.schedule(), shown, false, now))
                .map(Registration::status);
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
