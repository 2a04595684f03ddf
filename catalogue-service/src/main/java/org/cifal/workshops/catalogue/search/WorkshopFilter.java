package org.cifal.workshops.catalogue.search;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Words;

/**
 * Which workshops are meant; the same parameters mean the same on the listing and on every feed.
 *
 * @param words beginnings of words, all of which a workshop must have
 */
public record WorkshopFilter(Set<RegistrationStatus> statuses, List<String> words) {

    /** The names of the parameters that {@link #read} reads. */
    public static final List<String> PARAMETERS = List.of("registrationStatus", "q");

    private static final int LONGEST_TEXT = 200;

    /** Reads its own parameters of a request; what is wrong with them is kept there until they are checked. */
    public static WorkshopFilter read(QueryParameters parameters) {
        return new WorkshopFilter(
                parameters.constants("registrationStatus", RegistrationStatus.class),
                parameters.text("q", LONGEST_TEXT).map(Words::split).orElse(List.of()));
    }

    /** Those of the snapshot that are meant, in the order of the listing. */
    public List<PreparedWorkshop> among(Snapshot snapshot) {
        return snapshot.listed().stream().filter(this::matches).toList();
    }

    /** Writes the filter into an address, so that reading that address means the same workshops. */
    public void writeTo(UriBuilder address) {
        statuses.forEach(status -> address.queryParam(
                "registrationStatus", status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (!words.isEmpty()) {
            address.queryParam("q", String.join(" ", words));
        }
    }

    private boolean matches(PreparedWorkshop workshop) {
        return (statuses.isEmpty() || workshop.hasStatusAmong(statuses)) && workshop.hasWordsBeginningWith(words);
    }
}
