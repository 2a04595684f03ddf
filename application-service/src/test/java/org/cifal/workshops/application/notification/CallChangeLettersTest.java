package org.cifal.workshops.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.AnOfficial;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

/** What the catalogue says later of a workshop people have applied to. */
@QuarkusTest
class CallChangeLettersTest extends ServiceTest {

    @Inject
    Letters letters;

    @Inject
    Calls calls;

    @Test
    void the_extension_of_an_intake_is_told_to_whom_it_concerns() {
        UUID id = UUID.randomUUID();
        String slug = "two-rounds-" + id;
        aWorkshop(slug, inTwoRounds(id, slug, 1, "2023-10-02", "2023-11-07"));
        AnApplicant early = AnApplicant.inspectorTavake();
        early.submitsAllTo(slug);
        AnApplicant drafting = AnApplicant.inspectorTavake();
        String draft = drafting.drafts(slug);
        AnOfficial official = AnOfficial.superintendentRatu();
        drafting.intending()
                .body(official.named())
                .post(draft + "/nomination")
                .then()
                .statusCode(200);

        shows(slug, 2, inTwoRounds(id, slug, 2, "2023-10-09", "2023-11-07"));

        assertThat(TheMailbox.textTo(early.email(), "New application deadline"))
                .contains("Asia-Pacific Region – First")
                .contains("Before: before 3 October 2023, 00:00:00 (Asia/Seoul)")
                .contains("Now:    before 10 October 2023, 00:00:00 (Asia/Seoul)");
        assertThat(TheMailbox.textTo(drafting.email(), "New application deadline"))
                .contains("Now:    before 10 October 2023, 00:00:00 (Asia/Seoul)");
        assertThat(TheMailbox.textTo(official.email(), "New deadline for your nomination"))
                .contains("Now:    before 10 October 2023, 00:00:00 (Asia/Seoul)")
                .doesNotContain("Tavake")
                .doesNotContain(drafting.email());

        shows(slug, 3, inTwoRounds(id, slug, 3, "2023-10-09", "2023-11-14"));

        assertThat(kindsTo(early.email()))
                .as("what moves another intake is nothing to who submitted in the first")
                .containsOnlyOnce("deadline-moved");
        assertThat(kindsTo(drafting.email()))
                .filteredOn("deadline-moved"::equals)
                .hasSize(2);
        assertThat(kindsTo(official.email()))
                .filteredOn("nomination-deadline-moved"::equals)
                .hasSize(2);
    }

    @Test
    void a_cancellation_is_told_once_to_everyone_whose_application_is_not_at_an_end() {
        UUID id = UUID.randomUUID();
        String slug = "cancelled-" + id;
        aWorkshop(slug, nominated(id, slug, 1));
        AnApplicant submitted = AnApplicant.inspectorTavake();
        submitted.submitsAllTo(slug);
        AnApplicant withdrawn = AnApplicant.inspectorTavake();
        withdrawn
                .intending()
                .post(withdrawn.completes(slug) + "/withdrawal")
                .then()
                .statusCode(200);
        AnApplicant drafting = AnApplicant.inspectorTavake();
        String draft = drafting.drafts(slug);
        AnOfficial official = AnOfficial.superintendentRatu();
        drafting.intending()
                .body(official.named())
                .post(draft + "/nomination")
                .then()
                .statusCode(200);

        shows(slug, 2, cancelled(nominated(id, slug, 2)));
        clock.set(OCTOBER.plus(Duration.ofHours(1)));
        String moved =
                nominated(id, slug, 3).replace("2023-12-12", "2023-12-13").replace("2023-11-07", "2023-11-14");
        shows(slug, 3, cancelled(moved));

        for (AnApplicant told : List.of(submitted, drafting)) {
            assertThat(TheMailbox.textTo(told.email(), "Workshop cancelled – JEJU-2023-"))
                    .contains("Enhancing Victim Identification")
                    .contains("does not take place");
            assertThat(kindsTo(told.email()))
                    .containsOnlyOnce("cancelled")
                    .doesNotContain("rescheduled", "deadline-moved");
        }
        assertThat(TheMailbox.textTo(official.email(), "Your nomination is not needed any more"))
                .doesNotContain("Tavake")
                .doesNotContain(drafting.email());
        assertThat(kindsTo(official.email())).containsOnlyOnce("nomination-cancelled");
        assertThat(kindsTo(withdrawn.email())).doesNotContain("cancelled");
    }

    /** In the order in which they were written, in the transaction that took the revision over. */
    private List<String> kindsTo(String address) {
        return QuarkusTransaction.requiringNew().call(() -> letters.list("recipient = ?1 order by id", address).stream()
                .map(Letter::kind)
                .toList());
    }

    private void shows(String slug, int revision, String record) {
        TheCatalogue.shows(slug, record);
        Eventually.get("revision " + revision, () -> QuarkusTransaction.requiringNew()
                .call(() -> calls.ofSlug(slug).filter(call -> call.revision() == revision)));
    }

    private static String cancelled(String record) {
        return record.replace("\"publicationStatus\": \"published\"", "\"publicationStatus\": \"cancelled\"");
    }

    private static String inTwoRounds(UUID id, String slug, int revision, String first, String second) {
        String record = TheCatalogue.the2023Record(id, slug, revision, TheCatalogue.deadline(second));
        return TheCatalogue.withCall(nominated(record), """
            "intakes": [
              {"title": {"en": "First"}, "deadline": {"stated": "the first", "date": "%s"}},
              {"title": {"en": "Second"}, "deadline": {"stated": "the second", "date": "%s"}}]\
            """.formatted(first, second));
    }

    private static String nominated(UUID id, String slug, int revision) {
        return nominated(TheCatalogue.the2023Record(id, slug, revision, TheCatalogue.deadline("2023-11-07")));
    }

    private static String nominated(String record) {
        return TheCatalogue.withCall(
                record, "\"nomination\": {\"document\": \"curriculum-vitae\", \"officialUploads\": \"optional\"}");
    }
}
