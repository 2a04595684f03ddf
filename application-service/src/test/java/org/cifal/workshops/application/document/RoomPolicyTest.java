package org.cifal.workshops.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.document.RoomPolicy.Kept;
import org.cifal.workshops.application.storage.FileTooLarge;
import org.junit.jupiter.api.Test;

class RoomPolicyTest {

    private static final long MB = 1024 * 1024;
    private static final Kept NOTHING = new Kept(0, 0);

    @Test
    void the_file_the_dossier_and_all_that_is_kept_each_have_an_end() {
        assertThat(RoomPolicy.room(document(null), 0, NOTHING)).isEqualTo(10 * MB);
        assertThat(RoomPolicy.room(document(2 * MB), 0, NOTHING)).isEqualTo(2 * MB);
        assertThat(RoomPolicy.room(document(30 * MB), 0, NOTHING)).isEqualTo(10 * MB);
        assertThat(RoomPolicy.room(document(null), 39 * MB, NOTHING)).isEqualTo(MB);
        assertThat(RoomPolicy.room(document(null), 0, new Kept(199, 199 * MB))).isEqualTo(MB);
        refused(new Kept(200, 0));
        refused(new Kept(0, 200 * MB));
    }

    @Test
    void what_came_beside_the_file_counts_when_it_is_put_in_its_place() {
        assertThatCode(() -> RoomPolicy.requireRoom(document(null), MB, 39 * MB, NOTHING))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RoomPolicy.requireRoom(document(null), MB + 1, 39 * MB, NOTHING))
                .isInstanceOf(FileTooLarge.class);
    }

    private static void refused(Kept kept) {
        assertThatThrownBy(() -> RoomPolicy.room(document(null), 0, kept))
                .isInstanceOf(FileTooLarge.class)
                .hasMessageContaining("200 files and 200 MB");
    }

    private static CallTerms.RequiredDocument document(Long largest) {
        return new CallTerms.RequiredDocument(
                "cv", Map.of("en", "CV"), "own-format", null, null, null, null, largest, null);
    }
}
