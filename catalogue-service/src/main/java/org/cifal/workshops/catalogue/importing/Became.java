package org.cifal.workshops.catalogue.importing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** What has become of a workshop by the time its page is imported; the same verbs bring it about as an editor's. */
enum Became {
    /** With the outcome the line states, if any. */
    COMPLETED(EditorialAction.COMPLETE),
    CANCELLED(EditorialAction.CANCEL),
    POSTPONED(EditorialAction.POSTPONE);

    static final String NAMES = Stream.of(values()).map(Became::word).collect(Collectors.joining(", "));

    private final EditorialAction action;

    Became(EditorialAction action) {
        this.action = action;
    }

    static Optional<Became> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    EditorialAction action() {
        return action;
    }

    /** Whether there is nothing left to do. */
    boolean holds(Workshop workshop) {
        return switch (this) {
            case COMPLETED -> workshop.status() == PublicationStatus.COMPLETED;
            case CANCELLED -> workshop.status() == PublicationStatus.CANCELLED;
            case POSTPONED -> workshop.postponed();
        };
    }

    /**
     * Lets it come about.
     *
     * @param stated what the line says of the workshop, the outcome of a completion with it
     * @throws org.cifal.workshops.catalogue.workshop.StateForbids where it cannot have
     */
    Notice comesAbout(Workshop workshop, WorkshopContent stated, Instant now) {
        return switch (this) {
            case COMPLETED ->
                workshop.complete(
                        stated.reported().or(workshop.content()::reported).orElse(null), null, now);
            case CANCELLED -> workshop.cancel(null, now);
            case POSTPONED -> workshop.postpone(null, now);
        };
    }
}
