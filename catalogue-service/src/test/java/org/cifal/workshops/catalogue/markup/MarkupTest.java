package org.cifal.workshops.catalogue.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smart Mobility &#8211; Caf&eacute; | Smart Mobility – Café | false",
                "A &amp; B | A & B | false",
                "&lt;p&gt;Join &amp;amp; us&lt;/p&gt;\\n | Join & us | true",
                "<p>One</p><ul><li>two</li><li>three</li></ul>four<br>five | One¶¶two¶three¶four¶five | true",
                "Read <a href='https://x.org/?a=1&b=2'>this</a>&nbsp;now<script>alert(1)</script> | Read this now | true",
                "ages < 30 and > 18, a<y and z>b, AT&T; &nothing; | ages < 30 and > 18, a<y and z>b, AT&T; &nothing; | false",
            })
    void a_text_reads_as_it_would_on_a_page(String written, String read, boolean tags) {
        Markup markup = Markup.without(written);

        assertThat(markup.text()).isEqualTo(read.replace("¶", "\n"));
        assertThat(markup.tags()).isEqualTo(tags);
    }

    @Test
    void where_links_led_is_not_lost() {
        assertThat(Markup.without("<a href=\"https://x.org/\">x</a><img src='/p.png'>")
                        .links())
                .containsExactly("https://x.org/", "/p.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Caf&eacute;", "A &amp; B", "<b>bold</b>", "one<br/>two", "&#8211;"})
    void what_people_would_see_of_it_is_found(String text) {
        assertThat(Markup.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D; AT&T", "a < b", "<name>", "1 <2> 3", "Q&A session; lunch"})
    void plain_text_is_left_alone(String text) {
        assertThat(Markup.isIn(text)).isFalse();
        assertThat(Markup.without(text).text()).isEqualTo(text);
    }
}
