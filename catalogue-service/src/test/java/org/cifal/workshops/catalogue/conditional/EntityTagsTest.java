package org.cifal.workshops.catalogue.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"17\"", "*", "W/\"17\"", "\"3\", \"17\"", "\"a,b\" , W/\"17\"", " \"17\" "})
    void what_is_held_is_found_by_the_weak_comparison(String header) {
        assertThat(EntityTags.anyMatchesWeakly(header, "\"17\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"18\"", "17", "\"1\",\"7\"", "\"17", "", "\"*\""})
    void what_is_not_held_is_not_found(String header) {
        assertThat(EntityTags.anyMatchesWeakly(header, "\"17\"")).isFalse();
    }

    @Test
    void a_change_is_based_on_a_strong_tag_of_the_present_version() {
        assertThatCode(() -> IfMatch.check("\"16\", \"17\"", 17)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check("*", 17)).doesNotThrowAnyException();
        assertThatThrownBy(() -> IfMatch.check("W/\"17\"", 17)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> IfMatch.check("\"16\"", 17)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> IfMatch.check(null, 17)).isInstanceOf(VersionMissing.class);
    }

    @Test
    void the_same_bytes_have_the_same_tag_and_others_another() {
        assertThat(EntityTags.of(new byte[] {1})).isEqualTo(EntityTags.of(new byte[] {1}));
        assertThat(EntityTags.of(new byte[] {1})).isNotEqualTo(EntityTags.of(new byte[] {2}));
    }
}
