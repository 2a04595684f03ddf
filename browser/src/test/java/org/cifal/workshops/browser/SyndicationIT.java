package org.cifal.workshops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * JSON Feed and oEmbed as others read them. No judge of these is kept for Java; the other formats have theirs among the
 * tests of the catalogue itself.
 */
class SyndicationIT {

    private static final String JEJU = "/workshops/jeju-2023-victim-identification";

    private static Judges judges;

    private final OctoberPlatform catalogue = OctoberPlatform.running();

    @BeforeAll
    static void fetchJudges() throws Exception {
        judges = Judges.installed();
    }

    @Test
    void others_find_no_fault_with_the_json_feed_and_read_all_of_it() throws Exception {
        JsonNode judged = judges.judge("json-feed", catalogue.url() + "/v1/workshops.json-feed?lang=en");

        assertThat(judged.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(judged.path("faults")).isEmpty();
        JsonNode read = judged.path("read");
        assertThat(read.path("title").asText()).isNotBlank();
        assertThat(read.path("feed_url").asText()).startsWith(catalogue.url());
        assertThat(read.path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("id").asText()).isNotBlank();
            assertThat(item.path("url").asText()).startsWith("http");
            assertThat(item.path("date_published").asText()).isNotBlank();
            assertThat(item.path("content_text").asText()
                            + item.path("content_html").asText())
                    .isNotBlank();
        });
    }

    @Test
    void a_feed_with_a_fault_is_found_out() throws Exception {
        // So that no faults above means something: the listing is JSON too, and no feed.
        assertThat(faultsOf(catalogue.url() + "/v1/workshops?lang=en")).isNotEmpty();
    }

    private static List<String> faultsOf(String address) throws Exception {
        try {
            return judges.judge("json-feed", address).path("faults").findValuesAsText("message");
        } catch (IllegalStateException refusedAltogether) {
            return List.of(refusedAltogether.getMessage());
        }
    }

    @Test
    void a_consumer_that_knows_the_provider_embeds_a_workshop() throws Exception {
        JsonNode embed = judges.judge("oembed", catalogue.url() + "/v1/oembed", catalogue.url() + JEJU);

        assertThat(embed.path("version").asText()).isEqualTo("1.0");
        assertThat(embed.path("type").asText()).isEqualTo("rich");
        assertThat(embed.path("width").asInt()).isPositive().isLessThanOrEqualTo(480);
        assertThat(embed.path("height").asInt()).isPositive();
        assertThat(embed.path("html").asText()).startsWith("<iframe").contains(catalogue.url());
        assertThat(embed.path("title").asText()).isNotBlank();
    }
}
