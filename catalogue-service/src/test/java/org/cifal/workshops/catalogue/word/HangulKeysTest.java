package org.cifal.workshops.catalogue.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangulKeysTest {

    @ParameterizedTest
    @CsvSource({
        "청ㄴ, ㅊㅓㅇㄴ",
        "핗, ㅍㅣㅎ",
        "워크숍, ㅇㅜㅓㅋㅡㅅㅛㅂ",
        "앉ㄳ, ㅇㅏㄴㅈㄱㅅ",
        "까ㅘ, ㄲㅏㅗㅏ",
        "2023년, 2023ㄴㅕㄴ",
        "victim, victim",
    })
    void a_syllable_is_the_keys_it_is_typed_with(String text, String keys) {
        assertThat(HangulKeys.of(text)).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "각가",
                "가까",
                "각사",
                "갃아",
                "앉아",
                "안자",
                "않았다",
                "워크숍",
                "의의",
                "뷁",
                "값이",
                "가치",
                "r2d2",
                "2023년",
                "제주-seoul"
            })
    void keys_are_written_as_the_word_they_are_of(String word) {
        assertThat(HangulKeys.written(HangulKeys.of(word))).isEqualTo(word);
    }

    @Test
    void every_syllable_comes_back_before_any_other() {
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            String word = syllable + "각" + syllable;
            assertThat(HangulKeys.written(HangulKeys.of(word))).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "청년, 3, true",
        "청년, 2, false",
        "청년, 4, false",
        "청년, 6, true",
        "우어, 2, true",
        "워, 2, false",
        "년5, 3, true"
    })
    void whether_a_syllable_ends_follows_from_what_comes_next(String word, int here, boolean end) {
        assertThat(HangulKeys.isSyllableEnd(HangulKeys.of(word), here)).isEqualTo(end);
    }
}
