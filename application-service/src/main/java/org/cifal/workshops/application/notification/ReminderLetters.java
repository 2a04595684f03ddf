package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.cifal.workshops.application.reminding.DraftReminded;

/** Reminds applicants of unfinished drafts. */
@ApplicationScoped
class ReminderLetters {

    private final Outbox outbox;

    ReminderLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void remind(@Observes DraftReminded reminded) {
        String obstacles = reminded.obstacles().isEmpty()
                ? "  Nothing. It only has to be submitted."
                : reminded.obstacles().stream().map(piece -> "  - " + piece).collect(Collectors.joining("\n"));
        Map<String, String> values = Map.of(
                "reference", reminded.application().reference(),
                "workshop", reminded.call().title(),
                "until", Moments.closing(reminded.closesAt()),
                "obstacles", obstacles,
                "stop", reminded.stop().toString());
        outbox.writeStoppable(reminded.application(), "reminder", values, reminded.stop(), reminded.at());
    }
}
