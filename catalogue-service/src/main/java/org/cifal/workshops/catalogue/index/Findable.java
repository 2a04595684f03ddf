package org.cifal.workshops.catalogue.index;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/** What one workshop is found by, read once from its facts. */
@SuppressWarnings("EnumOrdinal") // Plain numbers, of which there are hundreds of thousands.
public final class Findable {

    private final String slug;
    private final Map<Trait, Map<String, String>> traits = new EnumMap<>(Trait.class);
    private final long[] moments = new long[Moment.values().length];

    /**
     * What is known of a workshop at one instant.
     *
     * @param deadline the one that counts for whoever applies next
     * @param asOf the instant as of which its status was derived
     */
    public record Facts(
            WorkshopRecordView workshop,
            Optional<Registration> registration,
            Optional<Deadline> deadline,
            Instant asOf) {

        /** Whether it is still to take place and nobody knows when; what was cancelled after that is over with its days. */
        boolean isPutOff() {
            return Boolean.TRUE.equals(workshop.postponed())
                    && workshop.publicationStatus() == PublicationStatus.PUBLISHED;
        }

        WorkshopContent content() {
            return workshop.content();
        }
    }

    private Findable(Facts facts) {
        this.slug = facts.workshop().slug();
        for (Trait trait : Trait.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            trait.valuesOf(facts).forEach(written -> trait.vocabulary()
                    .read(written)
                    .ifPresent(compared -> values.putIfAbsent(compared, written)));
            // Most have none of most traits.
            traits.put(trait, values.isEmpty() ? Map.of() : Collections.unmodifiableMap(values));
        }
        for (Moment moment : Moment.values()) {
            moments[moment.ordinal()] = moment.of(facts);
        }
    }

    private Findable(Findable other) {
        this.slug = other.slug;
        this.traits.putAll(other.traits);
        System.arraycopy(other.moments, 0, moments, 0, moments.length);
    }

    public static Findable of(Facts facts) {
        return new Findable(facts);
    }

    /** The same, with a status that began and ends at no instant. */
    public Findable standingStill() {
        var still = new Findable(this);
        still.moments[Moment.STATUS_SINCE.ordinal()] = Moment.NONE;
        still.moments[Moment.STATUS_UNTIL.ordinal()] = Moment.NONE;
        return still;
    }

    public String slug() {
        return slug;
    }

    /** A number that orders workshops, or {@link Moment#NONE}. */
    public long at(Moment moment) {
        return moments[moment.ordinal()];
    }

    /** The values as they are compared, each with how the page writes it. */
    Map<String, String> values(Trait trait) {
        return traits.get(trait);
    }
}
