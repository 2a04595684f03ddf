package org.cifal.workshops.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cifal.workshops.application.review.ConflictOfInterestPolicy.ApplicantSide;
import org.cifal.workshops.application.review.ConflictOfInterestPolicy.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictOfInterestPolicyTest {

    @ParameterizedTest(name = "{0} and {1}: suspected {2}")
    @CsvSource({
        "r.one@police.example, s.tavake@police.example, true",
        "r.one@POLICE.example, s.tavake@police.example, true",
        "r.one@police.example, s.tavake@hq.police.example, true",
        "r.one@hq.police.example, s.tavake@police.example, true",
        "r.one@antipolice.example, s.tavake@police.example, false",
        "r.one@gmail.com, s.tavake@gmail.com, false",
        "r.one@cifaljeju.example, s.tavake@police.example, false",
        ", s.tavake@police.example, false",
    })
    void the_same_office_is_suspected_and_a_public_mail_provider_is_not(
            String reviewer, String applicant, boolean suspected) {
        assertThat(ConflictOfInterestPolicy.suspicion(
                                new Reviewer(reviewer, List.of()), new ApplicantSide(List.of(applicant), null))
                        .isPresent())
                .isEqualTo(suspected);
    }

    @Test
    void the_nominators_office_counts_as_the_applicants() {
        assertThat(ConflictOfInterestPolicy.suspicion(
                        new Reviewer("r.one@ministry.example", List.of()),
                        new ApplicantSide(List.of("salome@gmail.com", "chief@ministry.example"), null)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Regional  Support Office, true", "regional support office., true", "Support Office, false", "'', false"
    })
    void the_same_employer_is_suspected_however_it_is_written(String employer, boolean suspected) {
        assertThat(ConflictOfInterestPolicy.suspicion(
                                new Reviewer(null, List.of("rso", "Regional Support Office")),
                                new ApplicantSide(List.of(), employer))
                        .isPresent())
                .isEqualTo(suspected);
    }
}
