package org.cifal.workshops.application.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What this service keeps of a workshop: the part of the catalogue's record that applications depend on. Properties it
 * does not know are left out, as the contract asks of clients.
 *
 * @param revision grows by one with every change in the catalogue
 * @param full true where the organiser states that all places are taken
 * @param owner code of the centre that publishes it
 * @param call null where the page has none
 * @param admission how one comes to take part; null where the page says nothing of it
 */
public record WorkshopFacts(
        UUID id,
        String slug,
        long revision,
        String publicationStatus,
        Boolean postponed,
        Boolean full,
        String owner,
        Map<String, String> title,
        Schedule schedule,
        List<Organiser> organisers,
        CallTerms call,
        Admission admission) {

    public WorkshopFacts {
        organisers = CallTerms.orEmpty(organisers);
    }

    /** Whether who registers takes part, without anybody selecting (open registration). */
    public boolean registersWithoutSelection() {
        return admission != null && admission.openRegistrationAlone();
    }

    /** Whether a place goes to whoever comes first and nobody is selected or nominated. */
    public boolean givesPlacesInOrder() {
        return admission != null && admission.firstComeFirstServedAlone();
    }

    /** Whether it does not take place. */
    public boolean cancelled() {
        return "cancelled".equals(publicationStatus);
    }

    /** Whether the organiser states that all places are taken. */
    public boolean statedFull() {
        return Boolean.TRUE.equals(full);
    }

    /**
     * How one comes to take part.
     *
     * @param ways {@code open-registration}, {@code application-and-selection}, {@code invitation-or-nomination},
     *     {@code first-come-first-served} or {@code not-stated}
     */
    public record Admission(List<String> ways) {

        public Admission {
            ways = CallTerms.orEmpty(ways);
        }

        boolean openRegistrationAlone() {
            return ways.contains("open-registration") && nobodyIsChosen();
        }

        boolean firstComeFirstServedAlone() {
            return ways.contains("first-come-first-served") && nobodyIsChosen();
        }

        private boolean nobodyIsChosen() {
            return !ways.contains("application-and-selection") && !ways.contains("invitation-or-nomination");
        }
    }

    /** Days in the host's zone; any of it may be absent. */
    public record Schedule(LocalDate firstDay, LocalDate lastDay, String timeZone, String stated) {}

    /**
     * One of those who organise.
     *
     * @param code as access tokens carry it in their {@code organisation} claim
     */
    public record Organiser(String code, Map<String, String> name, String role) {}
}
