package org.cifal.workshops.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.AnswersColumn;

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
 * @param unread what was stated in another form than that of its field, by name of the field, whose own component is then
 *     null: kept so that a draft loses nothing; it counts for nothing and bars a submission
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
        @Convert(converter = LanguagesColumn.class) List<LanguageSkill> languages,

        @Convert(converter = AnswersColumn.class) @Column(name = "unread_profile", columnDefinition = "json")
        Answers unread) {

    /** As applicants state it; stating none is a right. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }

    public Profile {
        unread = unread == null ? Answers.NONE : unread;
    }

    /** Nothing is stated. */
    public static final Profile EMPTY =
            new Profile(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final Set<String> NOMINATOR = Set.of("nominatorName", "nominatorEmail");

    /** Names of the fields without which nobody can be considered. */
    public static final Set<String> NEEDED = Set.of(
            "familyName",
            "givenNames",
            "nationality",
            "countryOfResidence",
            "organisation",
            "position",
            "sector",
            "pointOfDeparture",
            "yearsOfExperience");

    /**
     * What is stated, by name of the field; what is not stated is absent. Values are texts and whole numbers, and languages,
     * or whatever was {@link #unread}.
     */
    public Map<String, Object> stated() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("familyName", familyName);
        fields.put("givenNames", givenNames);
        fields.put("gender", gender == null ? null : gender.name().toLowerCase(Locale.ROOT));
        fields.put("nationality", nationality);
        fields.put("countryOfResidence", countryOfResidence);
        fields.put("organisation", organisation);
        fields.put("position", position);
        fields.put("sector", sector);
        fields.put("pointOfDeparture", pointOfDeparture);
        fields.put("yearsOfExperience", yearsOfExperience);
        fields.put("nominatorName", nominatorName);
        fields.put("nominatorEmail", nominatorEmail);
        fields.put("seniority", seniority == null ? null : seniority.slug());
        fields.put("dateOfBirth", dateOfBirth == null ? null : dateOfBirth.toString());
        fields.put(
                "languages",
                languages == null
                        ? null
                        : languages.stream().map(LanguageSkill::stated).toList());
        fields.values().removeIf(Objects::isNull);
        fields.putAll(unread.byQuestion());
        return fields;
    }

    /** The same, with the official who nominates; reviewers from that office are in conflict. */
    public Profile nominatedBy(String name, String email) {
        return new Profile(
                familyName,
                givenNames,
                gender,
                nationality,
                countryOfResidence,
                organisation,
                position,
                sector,
                pointOfDeparture,
                yearsOfExperience,
                name,
                email,
                seniority,
                dateOfBirth,
                languages,
                unread.to(field -> !NOMINATOR.contains(field)));
    }
}
