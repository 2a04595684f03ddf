package org.cifal.workshops.application.application;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What applicants say of themselves; anything may be absent while the application is a draft.
 *
 * @param nationality ISO 3166-1 alpha-2
 * @param countryOfResidence ISO 3166-1 alpha-2
 * @param pointOfDeparture the country the journey starts from, which airfare limits go by (seed: 2020 call), ISO 3166-1
 *     alpha-2
 * @param yearsOfExperience whole years of work in the field of the workshop
 * @param nominatorEmail of the official who nominates; reviewers from the same office are in conflict
 * @param dateOfBirth asked only where a call has a condition on age
 * @param languages null when none is stated
 */
@Embeddable
public record Profile(
        String familyName,
        String givenNames,
        @Enumerated(EnumType.STRING) Gender gender,
        String nationality,
        String countryOfResidence,
        String organisation,
        String position,
        String sector,
        String pointOfDeparture,
        Integer yearsOfExperience,
        String nominatorName,
        String nominatorEmail,
        @Enumerated(EnumType.STRING) Seniority seniority,
        LocalDate dateOfBirth,
        @Convert(converter = LanguagesColumn.class) List<LanguageSkill> languages) {

    /** As applicants state it; stating none is a right. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }

    static final Profile EMPTY =
            new Profile(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Names of the fields without which an application cannot be submitted and that are absent. */
    public List<String> missing() {
        Map<String, Object> required = new LinkedHashMap<>();
        required.put("familyName", familyName);
        required.put("givenNames", givenNames);
        required.put("nationality", nationality);
        required.put("countryOfResidence", countryOfResidence);
        required.put("organisation", organisation);
        required.put("position", position);
        required.put("sector", sector);
        required.put("pointOfDeparture", pointOfDeparture);
        required.put("yearsOfExperience", yearsOfExperience);
        return required.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
