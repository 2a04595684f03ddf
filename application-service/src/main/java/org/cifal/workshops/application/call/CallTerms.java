package org.cifal.workshops.application.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.form.FormDefinition;

/**
 * What a call says, as the catalogue's record carries it; lists are never null. Texts are by BCP 47 tag.
 *
 * @param capacity seats; null where the page states none
 * @param approvals organisers whose officers must approve the decisions before release
 * @param acceptWithinDays days in the host's zone to accept an offer; null means seven
 * @param reservesSameCountryFirst whether a reserve of the same country moves up before the next by rank
 * @param rubric what reviewers score; empty means the default rubric
 * @param form what applicants are asked; null means the form that comes with the product
 */
public record CallTerms(
        LocalMoment opens,
        Deadline deadline,
        Integer capacity,
        List<RequiredDocument> requiredDocuments,
        List<EligibilityCriterion> eligibility,
        List<ConsentText> consents,
        List<String> approvals,
        NotificationPolicy notificationPolicy,
        Integer acceptWithinDays,
        Boolean reservesSameCountryFirst,
        List<RubricCriterion> rubric,
        FormDefinition form) {

    public CallTerms {
        requiredDocuments = orEmpty(requiredDocuments);
        eligibility = orEmpty(eligibility);
        consents = orEmpty(consents);
        approvals = orEmpty(approvals);
        rubric = orEmpty(rubric);
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public Optional<RequiredDocument> requiredDocument(String code) {
        return requiredDocuments.stream()
                .filter(document -> document.code().equals(code))
                .findFirst();
    }

    public Optional<ConsentText> consent(String code) {
        return consents.stream().filter(consent -> consent.code().equals(code)).findFirst();
    }

    /**
     * A moment of the host's clock.
     *
     * @param time null means the start of the day
     */
    public record LocalMoment(LocalDate date, LocalTime time, String timeZone) {
        public ZonedDateTime at() {
            ZoneId zone = ZoneId.of(timeZone);
            return time == null ? date.atStartOfDay(zone) : date.atTime(time).atZone(zone);
        }
    }

    /**
     * A document the dossier must hold.
     *
     * @param form {@code organiser-template}, {@code nominating-body-format} or {@code own-format}
     * @param officialSeal whether it must carry an official seal, which an officer confirms
     * @param acceptedTypes media types; never empty
     */
    public record RequiredDocument(
            String code,
            Map<String, String> title,
            String form,
            Boolean officialSeal,
            List<String> acceptedTypes,
            Integer pageLimit,
            Map<String, String> note) {

        /** What the contract says an absent list means. */
        private static final List<String> USUAL_TYPES = List.of(
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "image/jpeg",
                "image/png");

        public RequiredDocument {
            acceptedTypes = acceptedTypes == null ? USUAL_TYPES : List.copyOf(acceptedTypes);
        }
    }

    /**
     * One condition applicants are measured by.
     *
     * @param weight {@code required} or {@code preferred}; a preference bars nobody
     * @param rule null where only the words say what is meant
     */
    public record EligibilityCriterion(String code, String weight, Map<String, String> text, EligibilityRule rule) {}

    /**
     * One version of one text for one purpose.
     *
     * @param purpose {@code personal-data} or {@code disclosure}
     * @param recipients codes of the organisations that may read the applicant on this consent
     */
    public record ConsentText(
            String code,
            String purpose,
            List<String> recipients,
            boolean required,
            String version,
            Map<String, String> text) {

        public ConsentText {
            recipients = orEmpty(recipients);
        }
    }

    /**
     * Whom the organiser notifies.
     *
     * @param kind {@code selected-only} or {@code everyone}: who hears of the decision when it is released
     */
    public record NotificationPolicy(String kind, String stated) {}

    /**
     * One thing reviewers score.
     *
     * @param highestScore scores are whole numbers from 0 to this
     */
    public record RubricCriterion(String code, Map<String, String> title, int highestScore) {}
}
