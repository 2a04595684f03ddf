package org.cifal.workshops.catalogue.conditional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final Part ONE = part("{\"a\":1}");
    private static final Part OTHER = part("{\"b\":2}");

    @Test
    void the_body_is_what_was_put_together_in_that_order() {
        var composed = new Composition()
                .text("[")
                .part(ONE)
                .comma()
                .open(OTHER)
                .text(",\"c\":\"é\"}")
                .text("]");
        assertThat(new String(composed.body(), UTF_8)).isEqualTo("[{\"a\":1},{\"b\":2,\"c\":\"é\"}]");
    }

    @Test
    void the_same_parts_have_the_same_tag_on_every_instance() {
        assertThat(tag(ONE, OTHER)).isEqualTo(tag(part("{\"a\":1}"), part("{\"b\":2}")));
    }

    @Test
    void another_part_another_order_or_another_text_has_another_tag() {
        assertThat(tag(ONE, OTHER)).isNotEqualTo(tag(OTHER, ONE)).isNotEqualTo(tag(ONE, part("{\"b\":3}")));
        assertThat(new Composition().part(ONE).text("]").tag())
                .isNotEqualTo(new Composition().part(ONE).text("}").tag());
    }

    private static String tag(Part first, Part second) {
        return new Composition().text("[").part(first).text(",").part(second).tag();
    }

    private static Part part(String json) {
        return new Part(json.getBytes(UTF_8));
    }
}
