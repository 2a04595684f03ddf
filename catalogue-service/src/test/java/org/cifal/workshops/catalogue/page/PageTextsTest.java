package org.cifal.workshops.catalogue.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.EligibilityCriterion;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Certificate;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final List<String> LANGUAGES = List.of("en", "ko", "fr", "es");

    @Test
    void every_language_has_every_text() {
        Set<String> english = paths(texts("en"), "");

        assertThat(english).hasSizeGreaterThan(80);
        LANGUAGES.forEach(
                language -> assertThat(paths(texts(language), "")).as(language).isEqualTo(english));
    }

    @Test
    void the_widget_is_not_sent_what_only_pages_say() {
        assertThat(PageTexts.ofTheWidget()).contains("\"noFee\"").doesNotContain("requiredDocuments");
    }

    private static JsonNode texts(String language) {
        try {
            return new ObjectMapper().readTree(PublishedFile.resource("/embed/texts/" + language + ".json"));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Test
    void every_value_the_catalogue_knows_has_words() {
        PageTexts texts = PageTexts.in(List.of("en"));

        Stream.of(RegistrationStatus.values()).forEach(value -> assertWords(texts, "registration", value));
        Stream.of(NoticeKind.values()).forEach(value -> assertWords(texts, "page.value.notice", value));
        Stream.of(Deadline.Kind.values()).forEach(value -> assertWords(texts, "deadlineKind", value));
        Stream.of(WorkshopContent.Format.values()).forEach(value -> assertWords(texts, "format", value));
        Stream.of(WorkshopContent.EventType.values())
                .forEach(value -> assertWords(texts, "page.value.eventType", value));
        Stream.of(Admission.Way.values()).forEach(value -> assertWords(texts, "page.value.way", value));
        Stream.of(Fee.Kind.values()).forEach(value -> assertWords(texts, "page.value.feeKind", value));
        Stream.of(Organiser.Role.values()).forEach(value -> assertWords(texts, "page.value.role", value));
        Stream.of(Certificate.Kind.values()).forEach(value -> assertWords(texts, "page.value.certificate", value));
        Stream.of(AssistanceScheme.Kind.values()).forEach(value -> assertWords(texts, "page.value.assistance", value));
        Stream.of(EligibilityCriterion.Weight.values())
                .forEach(value -> assertWords(texts, "page.value.weight", value));
    }

    @Test
    void every_value_that_can_change_has_a_label() {
        PageTexts texts = PageTexts.in(List.of("en"));

        assertThat(WorkshopContent.class.getRecordComponents())
                .allMatch(component -> texts.has("page.field." + component.getName()));
        assertThat(Call.class.getRecordComponents())
                .allMatch(component -> texts.has("page.callField." + component.getName()));
    }

    @Test
    void a_wish_that_cannot_be_served_is_answered_in_english_and_says_so() {
        assertThat(PageTexts.in(List.of("ar", "ko-KR")).language()).isEqualTo("ko");
        assertThat(PageTexts.in(List.of("ar")).language()).isEqualTo("en");
    }

    private static void assertWords(PageTexts texts, String kind, Enum<?> value) {
        String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(texts.has(kind + "." + name)).as(kind + " " + name).isTrue();
    }

    /** Forms of number differ from language to language. */
    private static Set<String> paths(JsonNode node, String path) {
        var paths = new TreeSet<String>();
        node.properties().forEach(member -> {
            String here = path + "/" + member.getKey();
            if (member.getValue().isTextual() || here.equals("/count")) {
                paths.add(here);
            } else {
                paths.addAll(paths(member.getValue(), here));
            }
        });
        return paths;
    }
}
