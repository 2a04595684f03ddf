package org.cifal.workshops.application.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms.RequiredDocument;
import org.cifal.workshops.application.security.Officer;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final Instant NOW = Instant.parse("2020-02-17T01:00:00Z");
    private static final UUID LETTER = UUID.randomUUID();
    private static final List<RequiredDocument> REQUIRED =
            List.of(document("letter-of-nomination", true), document("curriculum-vitae", null));

    @Test
    void a_seal_nobody_has_looked_at_is_to_be_confirmed() {
        Seals seals = Seals.of(REQUIRED, dossier(LETTER), List.of());
        assertThat(seals.in(SealState.TO_BE_CONFIRMED)).containsExactly("letter-of-nomination");
        assertThat(seals.on("curriculum-vitae")).isEmpty();
    }

    @Test
    void what_was_said_of_a_file_counts_for_that_file_alone() {
        SealJudgement confirmed = judgement(true, null);
        assertThat(Seals.of(REQUIRED, dossier(LETTER), List.of(confirmed)).in(SealState.CONFIRMED))
                .containsExactly("letter-of-nomination");
        assertThat(Seals.of(REQUIRED, dossier(UUID.randomUUID()), List.of(confirmed))
                        .in(SealState.TO_BE_CONFIRMED))
                .containsExactly("letter-of-nomination");
    }

    @Test
    void why_a_seal_was_not_accepted_is_told() {
        Seals seals = Seals.of(REQUIRED, dossier(LETTER), List.of(judgement(false, "A signature alone.")));
        assertThat(seals.on("letter-of-nomination"))
                .contains(new Seals.Seal(SealState.NOT_ACCEPTED, "A signature alone."));
    }

    @Test
    void a_missing_letter_has_no_seal_to_confirm() {
        assertThat(Seals.of(REQUIRED, Map.of(), List.of()).byCode()).isEmpty();
    }

    private static SealJudgement judgement(boolean confirmed, String reason) {
        SealJudgement judgement = new SealJudgement(UUID.randomUUID(), LETTER, "letter-of-nomination");
        judgement.judge(confirmed, reason, new Officer("officer-cifal-jeju", "cifal-jeju"), NOW);
        return judgement;
    }

    private static Map<String, DossierEntry> dossier(UUID letter) {
        return Map.of(
                "letter-of-nomination", new DossierEntry(letter, "0".repeat(64), 1, NOW, null),
                "curriculum-vitae", new DossierEntry(UUID.randomUUID(), "1".repeat(64), 1, NOW, null));
    }

    private static RequiredDocument document(String code, Boolean seal) {
        return new RequiredDocument(code, Map.of("en", code), "own-format", seal, null, null, null, null, null);
    }
}
