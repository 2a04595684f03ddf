package org.cifal.workshops.application.describing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.form.Answers;

/** The profile as it travels, both ways; its constraints are the contract's. */
public record ProfileView(
        @Size(min = 1, max = 120) String familyName,
        @Size(min = 1, max = 120) String givenNames,

        @jakarta.validation.constraints.Pattern(regexp = "female|male|other")
        String gender,

        @jakarta.validation.constraints.Pattern(regexp = ProfileView.COUNTRY)
        String nationality,

        @jakarta.validation.constraints.Pattern(regexp = ProfileView.COUNTRY)
        String countryOfResidence,

        @Size(min = 1, max = 200) String organisation,
        @Size(min = 1, max = 200) String position,
        @Size(min = 1, max = 80) String sector,

        @jakarta.validation.constraints.Pattern(regexp = ProfileView.COUNTRY)
        String pointOfDeparture,

        @Min(0) @Max(80) Integer yearsOfExperience,
        @Size(min = 1, max = 200) String nominatorName,
        @Email @Size(max = 254) String nominatorEmail,

        @jakarta.validation.constraints.Pattern(regexp = "junior|mid-level|senior|high-level|expert|head-of-office")
        String seniority,

        LocalDate dateOfBirth,
        @Size(max = 20) List<@NotNull @Valid LanguageSkillView> languages,
        Map<String, Object> unread) {

    static final String COUNTRY = "[A-Z]{2}";

    public static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.familyName(),
                profile.givenNames(),
                profile.gender() == null ? null : profile.gender().name().toLowerCase(Locale.ROOT),
                profile.nationality(),
                profile.countryOfResidence(),
                profile.organisation(),
                profile.position(),
                profile.sector(),
                profile.pointOfDeparture(),
                profile.yearsOfExperience(),
                profile.nominatorName(),
                profile.nominatorEmail(),
                profile.seniority() == null ? null : profile.seniority().slug(),
                profile.dateOfBirth(),
                profile.languages() == null
                        ? null
                        : profile.languages().stream()
                                .map(LanguageSkillView::of)
                                .toList(),
                profile.unread().none() ? null : profile.unread().byQuestion());
    }

    /** What of it could be read, and beside it what could not. */
    Profile profile(Answers besides) {
        return new Profile(
                familyName,
                givenNames,
                gender == null ? null : Profile.Gender.valueOf(gender.toUpperCase(Locale.ROOT)),
                nationality,
                countryOfResidence,
                organisation,
                position,
                sector,
                pointOfDeparture,
                yearsOfExperience,
                nominatorName,
                nominatorEmail,
                seniority == null ? null : Seniority.ofSlug(seniority).orElseThrow(),
                dateOfBirth,
                languages == null
                        ? null
                        : languages.stream().map(LanguageSkillView::skill).toList(),
                besides);
    }
}
