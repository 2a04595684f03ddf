package org.cifal.workshops.application.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.application.Seniority;

/**
 * What an applicant states of themselves, as far as criteria ask for it; anything but the lists may be null.
 *
 * @param yearsOfExperience whole years, as of {@code statedOn}
 * @param statedOn the day of submission in the host's zone
 */
public record StatedFacts(
        String countryOfResidence,
        String nationality,
        String sector,
        Seniority seniority,
        Integer yearsOfExperience,
        List<LanguageSkill> languages,
        LocalDate dateOfBirth,
        LocalDate statedOn) {

    public StatedFacts {
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    public static StatedFacts of(Profile profile, LocalDate statedOn) {
        return new StatedFacts(
                profile.countryOfResidence(),
                profile.nationality(),
                profile.sector(),
                profile.seniority(),
                profile.yearsOfExperience(),
                profile.languages(),
                profile.dateOfBirth(),
                statedOn);
    }
}
