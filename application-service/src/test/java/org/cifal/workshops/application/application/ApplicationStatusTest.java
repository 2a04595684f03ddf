package org.cifal.workshops.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cifal.workshops.application.application.ApplicationStatus.ABSENT;
import static org.cifal.workshops.application.application.ApplicationStatus.ACCEPTED;
import static org.cifal.workshops.application.application.ApplicationStatus.ATTENDED;
import static org.cifal.workshops.application.application.ApplicationStatus.CERTIFIED;
import static org.cifal.workshops.application.application.ApplicationStatus.DECIDED;
import static org.cifal.workshops.application.application.ApplicationStatus.DECLINED;
import static org.cifal.workshops.application.application.ApplicationStatus.DRAFT;
import static org.cifal.workshops.application.application.ApplicationStatus.LAPSED;
import static org.cifal.workshops.application.application.ApplicationStatus.SCREENED;
import static org.cifal.workshops.application.application.ApplicationStatus.SUBMITTED;
import static org.cifal.workshops.application.application.ApplicationStatus.UNDER_REVIEW;
import static org.cifal.workshops.application.application.ApplicationStatus.WITHDRAWN;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cifal.workshops.application.security.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationStatusTest {

    private static final Instant NOW = Instant.parse("2023-10-02T00:00:00Z");
    private static final Actor OFFICER = Actor.officer("officer-cifal-jeju");

    /** Stated a second time on purpose: design §2, read as a table. */
    private static final Map<ApplicationStatus, Set<ApplicationStatus>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, Set.of(SUBMITTED, WITHDRAWN)),
            Map.entry(SUBMITTED, Set.of(SUBMITTED, SCREENED, ACCEPTED, WITHDRAWN)),
            Map.entry(SCREENED, Set.of(UNDER_REVIEW, DECIDED, WITHDRAWN)),
            Map.entry(UNDER_REVIEW, Set.of(DECIDED, WITHDRAWN)),
            Map.entry(DECIDED, Set.of(ACCEPTED, DECLINED, LAPSED, WITHDRAWN)),
            Map.entry(ACCEPTED, Set.of(ATTENDED, ABSENT, WITHDRAWN)), // Registered ones: see below.
            Map.entry(ATTENDED, Set.of(CERTIFIED)),
            Map.entry(DECLINED, Set.of()),
            Map.entry(LAPSED, Set.of()),
            Map.entry(ABSENT, Set.of()),
            Map.entry(CERTIFIED, Set.of()),
            Map.entry(WITHDRAWN, Set.of(DRAFT))));

    private static final Map<ApplicationStatus, Function<Application, ApplicationMoved>> VERBS =
            new EnumMap<>(Map.ofEntries(
                    Map.entry(DRAFT, application -> application.reopen(NOW)),
                    Map.entry(SUBMITTED, ApplicationStatusTest::submit),
                    Map.entry(SCREENED, application -> application.screen(OFFICER, NOW)),
                    Map.entry(UNDER_REVIEW, application -> application.beginReview(OFFICER, NOW)),
                    Map.entry(DECIDED, application -> application.decide(OFFICER, NOW)),
                    Map.entry(ACCEPTED, application -> application.accept(NOW)),
                    Map.entry(DECLINED, application -> application.decline(NOW)),
                    Map.entry(LAPSED, application -> application.lapse(NOW)),
                    Map.entry(ATTENDED, application -> application.recordAttendance(OFFICER, NOW)),
                    Map.entry(ABSENT, application -> application.recordAbsence(OFFICER, NOW)),
                    Map.entry(CERTIFIED, application -> application.certify(OFFICER, NOW)),
                    Map.entry(WITHDRAWN, application -> application.withdraw(NOW))));

    private static final Map<ApplicationStatus, List<ApplicationStatus>> WAYS_THERE = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, List.of()),
            Map.entry(SUBMITTED, List.of(SUBMITTED)),
            Map.entry(SCREENED, List.of(SUBMITTED, SCREENED)),
            Map.entry(UNDER_REVIEW, List.of(SUBMITTED, SCREENED, UNDER_REVIEW)),
            Map.entry(DECIDED, List.of(SUBMITTED, SCREENED, UNDER_REVIEW, DECIDED)),
            Map.entry(ACCEPTED, List.of(SUBMITTED, SCREENED, DECIDED, ACCEPTED)),
            Map.entry(DECLINED, List.of(SUBMITTED, SCREENED, DECIDED, DECLINED)),
            Map.entry(LAPSED, List.of(SUBMITTED, SCREENED, DECIDED, LAPSED)),
            Map.entry(ATTENDED, List.of(SUBMITTED, SCREENED, DECIDED, ACCEPTED, ATTENDED)),
            Map.entry(ABSENT, List.of(SUBMITTED, SCREENED, DECIDED, ACCEPTED, ABSENT)),
            Map.entry(CERTIFIED, List.of(SUBMITTED, SCREENED, DECIDED, ACCEPTED, ATTENDED, CERTIFIED)),
            Map.entry(WITHDRAWN, List.of(WITHDRAWN))));

    /** What was submitted before can be submitted again once it is corrected. */
    private static ApplicationMoved submit(Application application) {
        if (application.canBeCorrected()) {
            application.beginCorrection(NOW);
        }
        return application.submit(NOW, 4);
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(ApplicationStatus.values())
                .flatMap(from -> VERBS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_verb_moves_where_the_table_allows_and_nowhere_else(ApplicationStatus from, ApplicationStatus to) {
        Application application = anApplicationThatIs(from);

        if (TABLE.get(from).contains(to)) {
            ApplicationMoved moved = VERBS.get(to).apply(application);
            assertThat(application.status()).isEqualTo(to);
            assertThat(moved).extracting("from", "to", "at").containsExactly(from, to, NOW);
        } else {
            assertThatThrownBy(() -> VERBS.get(to).apply(application)).isInstanceOf(StateForbids.class);
            assertThat(application.status()).isEqualTo(from);
        }
    }

    @Test
    void at_an_end_is_what_leads_nowhere_and_what_was_withdrawn() {
        for (ApplicationStatus status : ApplicationStatus.values()) {
            assertThat(status.isAtAnEnd())
                    .as("%s", status)
                    .isEqualTo(status == WITHDRAWN || status.next().isEmpty());
        }
    }

    @Test
    void whose_place_was_confirmed_at_once_corrects_and_reopens_and_who_was_selected_does_not() {
        Application registered = anApplicationThatIs(SUBMITTED);
        registered.confirm(NOW);
        assertThatThrownBy(() -> registered.submit(NOW, 4)).isInstanceOf(StateForbids.class);
        registered.beginCorrection(NOW);
        registered.describe(Profile.EMPTY);
        assertThat(registered.submit(NOW, 4).from()).isEqualTo(ACCEPTED);
        assertThat(registered.submissionVersion()).isEqualTo(2);
        registered.confirm(NOW);
        registered.withdraw(NOW);
        registered.reopen(NOW);
        assertThat(registered.status()).isEqualTo(DRAFT);

        Application selected = anApplicationThatIs(ACCEPTED);
        assertThatThrownBy(() -> selected.beginCorrection(NOW)).isInstanceOf(StateForbids.class);
        selected.withdraw(NOW);
        assertThatThrownBy(() -> selected.reopen(NOW)).isInstanceOf(StateForbids.class);
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void only_a_draft_or_a_correction_can_be_changed(ApplicationStatus from, ApplicationStatus ignored) {
        Application application = anApplicationThatIs(from);
        if (from == DRAFT) {
            application.describe(Profile.EMPTY);
        } else {
            assertThatThrownBy(() -> application.describe(Profile.EMPTY)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> application.remove("curriculum-vitae")).isInstanceOf(StateForbids.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_applicant_cannot_tell_screened_from_under_review(ApplicationStatus status, ApplicationStatus ignored) {
        assertThat(status.asTheApplicantSeesIt()).isNotEqualTo("screened");
    }

    static Application anApplicationThatIs(ApplicationStatus status) {
        Application application = new Application(new UUID(0, 1), new UUID(0, 2), "JEJU-2023-7K3FQ", NOW);
        WAYS_THERE.get(status).forEach(step -> assertThat(VERBS.get(step).apply(application))
                .isNotNull());
        return application;
    }
}
