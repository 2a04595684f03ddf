package org.cifal.workshops.catalogue.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;

/** One page of an organisation's workshops. */
public record OwnWorkshopPageView(List<OwnWorkshopView> items, Optional<String> next) {

    /** One of them. */
    public record OwnWorkshopView(
            UUID id, String slug, Texts title, PublicationStatus publicationStatus, long revision) {

        static OwnWorkshopView of(Workshop workshop) {
            return new OwnWorkshopView(
                    workshop.id(), workshop.slug(), workshop.content().title(), workshop.status(), workshop.revision());
        }
    }

    /**
     * Makes a page of what was found.
     *
     * @param found one more than fits, where there is another page
     * @param listing the address of the first page
     */
    static OwnWorkshopPageView of(List<Workshop> found, OwnWorkshopsQuery query, String listing) {
        int limit = query.limit();
        List<OwnWorkshopView> items =
                found.stream().limit(limit).map(OwnWorkshopView::of).toList();
        return new OwnWorkshopPageView(
                items,
                found.size() > limit
                        ? Optional.of(query.next(listing, items.get(limit - 1).id()))
                        : Optional.empty());
    }
}
