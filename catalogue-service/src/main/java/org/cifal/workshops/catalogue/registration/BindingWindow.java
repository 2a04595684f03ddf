package org.cifal.workshops.catalogue.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;

/**
 * Which of the times of a call counts for whoever applies next, and with it which deadline. It is another one only at
 * instants at which {@link Registration} changes by the clock, so that what is prepared for one holds for both.
 */
public final class BindingWindow {

    private BindingWindow() {}

    /** The one that takes applications, else the one that opens next, and where nobody can apply any more the last. */
    public static Window at(Call call, PublicationStatus publication, Instant now) {
        List<Window> all = Window.of(call);
        if (call.deadline().kind() == Deadline.Kind.CLOSED) {
            return new Window(all.get(0).opens(), Optional.empty(), call.deadline());
        }
        List<Window> left = publication == PublicationStatus.PUBLISHED
                ? all.stream().filter(window -> !window.hasClosedBy(now)).toList()
                : List.of();
        return left.stream()
                .filter(window -> window.hasOpenedBy(now))
                .findFirst()
                .or(() -> left.stream()
                        .min(Comparator.comparing(window -> window.opens().orElse(Instant.MIN))))
                .orElse(all.get(all.size() - 1));
    }
}
