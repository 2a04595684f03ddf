package org.cifal.workshops.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.storage.StoredFile;
import org.junit.jupiter.api.Test;

class ScanStateTest {

    private static final Instant NOW = Instant.parse("2023-10-02T00:00:00Z");

    @Test
    void what_nobody_looked_at_is_found_clean_or_infected_and_stays_so() {
        for (ScanState from : ScanState.values()) {
            for (ScanState to : ScanState.values()) {
                boolean unseen = from == ScanState.PENDING || from == ScanState.UNSCANNED;
                boolean allowed = unseen && (to == ScanState.CLEAN || to == ScanState.INFECTED);
                assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
            }
        }
    }

    @Test
    void officers_open_what_is_clean_and_what_nobody_could_scan() {
        assertThatCode(() -> letter(false).refuseUnlessSafe()).doesNotThrowAnyException();
        Document clean = letter(true);
        clean.foundClean();
        assertThatCode(clean::refuseUnlessSafe).doesNotThrowAnyException();
        assertThat(clean.scanDueAt()).isEmpty();
    }

    @Test
    void officers_open_neither_what_is_pending_nor_what_is_infected() {
        Document letter = letter(true);
        assertThatThrownBy(letter::refuseUnlessSafe).isInstanceOf(DocumentNotScanned.class);
        letter.scanAgain(NOW.plus(Duration.ofMinutes(15)));
        assertThat(letter.scanDueAt()).contains(NOW.plus(Duration.ofMinutes(15)));
        letter.foundInfected("Letter.Test");
        assertThatThrownBy(letter::refuseUnlessSafe)
                .isInstanceOf(DocumentInfected.class)
                .hasMessageContaining("Letter.Test");
        assertThatThrownBy(letter::foundClean).isInstanceOf(IllegalStateException.class);
    }

    private static Document letter(boolean toBeScanned) {
        StoredFile file = new StoredFile("name", DocumentKind.PDF, 10, "00", 1);
        Destination destination =
                new Destination(UUID.randomUUID(), UUID.randomUUID(), "letter", "letter.pdf", DocumentKind.PDF);
        return new Document(destination, file, toBeScanned, NOW);
    }
}
