package org.cifal.workshops.application.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {

    private static final String TEXT = "//a/aa>>a>> stream/ab>>>> stream\n/a/";

    @ParameterizedTest
    @ValueSource(
            strings = {"/a", "/a{1,2}", "/(?:a|aa)b", "/a\\b", ">>\\s{0,8}stream", ">>", "stream\\n?", "/$", "/nowhere"
            })
    void they_are_those_that_trying_every_place_finds(String pattern) {
        List<Integer> expected = new ArrayList<>();
        for (Matcher every = Pattern.compile(pattern).matcher(TEXT); every.find(); ) {
            expected.addAll(List.of(every.start(), every.end()));
        }

        List<Integer> found = new ArrayList<>();
        for (Occurrences some = Occurrences.of(Pattern.compile(pattern), TEXT); some.next(); ) {
            found.addAll(List.of(some.start(), some.end()));
        }

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:/a|>)", "[/>]a", "\\s/", "a"})
    void a_pattern_that_may_begin_otherwise_is_not_taken(String pattern) {
        assertThatThrownBy(() -> Occurrences.of(Pattern.compile(pattern), TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
