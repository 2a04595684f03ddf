package org.cifal.workshops.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cifal.workshops.application.application.ApplicationStatusTest.anApplicationThatIs;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {

    private static final Instant NOW = Instant.parse("2023-10-02T00:00:00Z");
    private static final Actor OFFICER = Actor.officer("officer-cifal-jeju");

    @Test
    void what_was_submitted_counts_until_the_correction_is_submitted() {
        Application application = submittedWith("first");
        application.beginCorrection(NOW);
        application.answer(answering("second"));
        application.place("case-study", entry(2));
        application.remove("curriculum-vitae");

        assertThat(application.answers()).isEqualTo(answering("first"));
        assertThat(application.dossier()).containsOnlyKeys("curriculum-vitae");
        assertThat(application.contentBeingEdited().dossier()).containsOnlyKeys("case-study");

        application.submit(NOW.plusSeconds(60), 5);

        assertThat(application.answers()).isEqualTo(answering("second"));
        assertThat(application.dossier()).containsOnlyKeys("case-study");
        assertThat(application.submissionVersion()).isEqualTo(2);
        assertThat(application.submittedAt()).contains(NOW.plusSeconds(60));
        assertThat(application.correction()).isEmpty();
    }

    @Test
    void a_dropped_correction_leaves_what_was_submitted_and_can_be_begun_anew() {
        Application application = submittedWith("first");
        application.beginCorrection(NOW);
        application.answer(answering("second"));
        application.dropCorrection();

        assertThat(application.answers()).isEqualTo(answering("first"));
        assertThatThrownBy(() -> application.submit(NOW, 5)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(application::dropCorrection).isInstanceOf(StateForbids.class);
        application.beginCorrection(NOW);
        assertThat(application.contentBeingEdited().answers()).isEqualTo(answering("first"));
    }

    @Test
    void screening_fixes_what_was_submitted_and_drops_an_unsent_correction() {
        Application application = submittedWith("first");
        application.beginCorrection(NOW);
        application.answer(answering("second"));

        application.screen(OFFICER, NOW);

        assertThat(application.answers()).isEqualTo(answering("first"));
        assertThat(application.correction()).isEmpty();
        assertThatThrownBy(() -> application.beginCorrection(NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void there_is_one_correction_at_a_time() {
        Application application = submittedWith("first");
        application.beginCorrection(NOW);
        assertThatThrownBy(() -> application.beginCorrection(NOW)).isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"SUBMITTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_what_was_submitted_can_be_corrected(ApplicationStatus status) {
        Application application = anApplicationThatIs(status);
        assertThatThrownBy(() -> application.beginCorrection(NOW)).isInstanceOf(StateForbids.class);
        assertThat(application.canBeCorrected()).isFalse();
    }

    @Test
    void a_reopened_application_is_a_draft_with_its_content_and_nobody_has_received_it() {
        Application application = submittedWith("first");
        application.withdraw(NOW);
        assertThat(application.canBeReopened()).isTrue();

        application.reopen(NOW);

        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(application.submittedAt()).isEmpty();
        assertThat(application.answers()).isEqualTo(answering("first"));
        assertThat(application.submissionVersion()).isEqualTo(1);
        assertThat(application.canBeReopened()).isFalse();
        application.submit(NOW, 6);
        assertThat(application.submissionVersion()).isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_after_the_officers_began_stays_withdrawn() {
        Application application = submittedWith("first");
        application.screen(OFFICER, NOW);
        application.withdraw(NOW);

        assertThat(application.canBeReopened()).isFalse();
        assertThatThrownBy(() -> application.reopen(NOW)).isInstanceOf(StateForbids.class);
    }

    private static Application submittedWith(String answer) {
        Application application = anApplicationThatIs(ApplicationStatus.DRAFT);
        application.answer(answering(answer));
        application.place("curriculum-vitae", entry(1));
        application.submit(NOW, 4);
        return application;
    }

    private static Answers answering(String motivation) {
        return new Answers(Map.of("motivation", motivation));
    }

    private static DossierEntry entry(long number) {
        return new DossierEntry(new UUID(0, number), "0".repeat(64), 10, NOW, null);
    }
}
