package org.cifal.workshops.catalogue.lineage;

import java.util.List;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.snapshot.PublishedWorkshop;

/**
 * A deadline that was told once: of an intake, or of the call.
 *
 * @param name the same through every change
 * @param deadline as it is now, or as it was when it fell away
 * @param standing whether it still is one
 */
public record ToldDeadline(String name, Deadline deadline, boolean standing) {

    private static final List<Lineage.Likeness<Deadline>> LIKENESSES = List.of(
            new Lineage.Likeness<>((before, now) -> before.closesAt().equals(now.closesAt()), true),
            new Lineage.Likeness<>((before, now) -> true, false));

    /** Those that have a closing instant, the earliest first, then those that fell away. */
    public static List<ToldDeadline> of(PublishedWorkshop workshop) {
        var lineage = new Lineage<>(LIKENESSES);
        List<List<Deadline>> versions =
                Versions.ofCall(workshop).map(ToldDeadline::dated).toList();
        versions.forEach(lineage::next);
        int inTheFirst = versions.stream()
                .mapToInt(List::size)
                .filter(size -> size > 0)
                .findFirst()
                .orElse(0);
        return lineage.all().stream()
                .map(known -> new ToldDeadline(name(known.number(), inTheFirst), known.value(), known.standing()))
                .toList();
    }

    /** The one that was the last when deadlines were first told is that of the call. */
    private static String name(int number, int inTheFirst) {
        return number == inTheFirst ? "deadline" : "deadline/" + number;
    }

    private static List<Deadline> dated(Call call) {
        return Window.of(call).stream()
                .map(Window::deadline)
                .filter(deadline -> deadline.closesAt().isPresent())
                .toList();
    }
}
