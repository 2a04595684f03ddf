package org.cifal.workshops.catalogue.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopContent.SeriesReference;
import org.cifal.workshops.catalogue.workshop.Workshops;

/**
 * Lets workshops into series. A series belongs to the organisations that have a workshop in it, drafts among them, as a
 * slug is taken by a draft already: its latest edition names it, so whoever could enter one could rename it. An editor
 * acts for the organisations the token names and for no other (design §6), and enters a series of any of these, or one
 * that nobody has yet. What is in a series stays there, and goes on as one of its owners. Whoever enters one holds its
 * row until that is kept, so that of two who begin a new one at the same moment the second sees the first
 * (docs/adr/0044).
 */
@ApplicationScoped
public class EnteringSeries {

    private final Workshops workshops;
    private final CurrentEditor editor;

    EnteringSeries(Workshops workshops, CurrentEditor editor) {
        this.workshops = workshops;
        this.editor = editor;
    }

    /**
     * Lets pass what stays in its series, or enters one that is open to the editor.
     *
     * @param before null where there is no workshop yet
     * @throws NotYourSeries where it enters a series of others
     */
    public void check(WorkshopContent before, WorkshopContent after) {
        Optional<String> entered = series(after);
        if (entered.isPresent() && !Objects.equals(entered, series(before)) && !isOpen(entered.get())) {
            throw new NotYourSeries();
        }
    }

    /**
     * Whether nobody has a workshop in it, or one of the editor's organisations has; nobody else enters it until the
     * transaction ends.
     */
    public boolean isOpen(String series) {
        workshops.lockSeries(series);
        Set<String> owners = workshops.ownersOfSeries(series);
        return owners.isEmpty() || !Collections.disjoint(owners, editor.organisations());
    }

    private static Optional<String> series(WorkshopContent content) {
        return Optional.ofNullable(content).map(WorkshopContent::series).map(SeriesReference::slug);
    }
}
