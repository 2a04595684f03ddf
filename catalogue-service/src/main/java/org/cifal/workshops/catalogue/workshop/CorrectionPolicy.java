package org.cifal.workshops.catalogue.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Intake;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.content.Timing;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * What a correction leaves alone. Days and deadline move by verbs whose notices say so (design, rule 3); a slug and an
 * owner are what others know a workshop by; and a consent that somebody gave was given to the text as it stood.
 */
final class CorrectionPolicy {

    private static final String OUTCOME = "/outcome";

    /** Why a correction does not change what begins with this pointer. */
    private static final Map<String, String> LEFT_ALONE = new TreeMap<>(Map.of(
            "/call/deadline",
            "is moved by a deadline extension, and only forward",
            OUTCOME,
            "is stated by the completion",
            "/owner",
            "never changes after publication; the other organisation publishes a workshop of its own",
            "/slug",
            "never changes after publication, because others link to it"));

    private CorrectionPolicy() {}

    /**
     * Everything about these changes that is no correction.
     *
     * @param consentsBefore consents that were published and replaced since
     * @param full whether all places are stated to be taken, as is said only of those that go to whoever comes first
     * @param status of what is over or cancelled the days are a record, which a slip of the pen has nothing to announce by
     */
    static List<FieldError> errors(
            List<FieldChange> changes,
            WorkshopContent present,
            WorkshopContent corrected,
            List<ConsentText> consentsBefore,
            PublicationStatus status,
            boolean full,
            Instant now) {
        boolean stillToCome = status == PublicationStatus.PUBLISHED;
        var errors = new ArrayList<FieldError>();
        LEFT_ALONE.forEach((pointer, reason) -> {
            boolean open = OUTCOME.equals(pointer) && status == PublicationStatus.COMPLETED;
            if (!open && changes.stream().anyMatch(change -> isWithin(pointer, change.pointer()))) {
                errors.add(new FieldError("#" + pointer, reason));
            }
        });
        if (present.call() != null && corrected.call() == null) {
            errors.add(
                    new FieldError("#/call", "holds a published deadline; a call that ends early is a cancellation"));
        }
        if (stillToCome && !Timing.of(present.schedule()).equals(Timing.of(corrected.schedule()))) {
            errors.add(
                    new FieldError(
                            "#/schedule",
                            "is changed in its days and hours by a rescheduling or a postponement, which tell the old beside the new"));
        }
        intakes(present, corrected, errors);
        if (stillToCome && closesWhatIsOpen(present.call(), corrected.call(), now)) {
            errors.add(new FieldError("#/call", "takes applications now, and is not closed by a correction"));
        }
        if (stillToCome && full && beginsToSelect(present, corrected)) {
            errors.add(
                    new FieldError(
                            "#/admission",
                            "gives places by selection, of which nobody can say that they are full; state first that there are places again"));
        }
        errors.addAll(ConsentPolicy.errors(consentsBefore, present, corrected));
        return errors;
    }

    /** The end of an intake is a published deadline as well: by a correction it moves forward, or not at all. */
    private static void intakes(WorkshopContent present, WorkshopContent corrected, List<FieldError> errors) {
        List<Intake> published = intakes(present);
        List<Intake> now = intakes(corrected);
        for (int i = 0; i < published.size(); i++) {
            Optional<Instant> end = published.get(i).closesAt(present.call().deadline());
            Optional<Instant> moved =
                    i < now.size() ? now.get(i).closesAt(corrected.call().deadline()) : Optional.empty();
            if (end.filter(old -> moved.filter(later -> !later.isBefore(old)).isEmpty())
                    .isPresent()) {
                errors.add(new FieldError(
                        "#/call/intakes/%d/deadline".formatted(i),
                        "is a published deadline, which only moves forward"));
            }
        }
    }

    /** By an opening that is put off, or by intakes between whose times there is none. */
    private static boolean closesWhatIsOpen(Call present, Call corrected, Instant now) {
        return present != null
                && corrected != null
                && present.deadline().kind() != Deadline.Kind.CLOSED
                && Window.of(present).stream()
                        .filter(window -> window.hasOpenedBy(now) && !window.hasClosedBy(now))
                        .anyMatch(window -> !Window.areOpen(Window.of(corrected), now, window.closes()));
    }

    private static boolean beginsToSelect(WorkshopContent present, WorkshopContent corrected) {
        return corrected.call() != null
                && present.givesPlacesToWhoeverComesFirst()
                && !corrected.givesPlacesToWhoeverComesFirst();
    }

    private static List<Intake> intakes(WorkshopContent content) {
        return content.call() == null || content.call().intakes() == null
                ? List.of()
                : content.call().intakes();
    }

    private static boolean isWithin(String area, String pointer) {
        return pointer.equals(area) || pointer.startsWith(area + "/");
    }
}
