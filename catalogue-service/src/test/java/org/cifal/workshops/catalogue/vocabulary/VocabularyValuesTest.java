package org.cifal.workshops.catalogue.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Certificate;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.content.Organiser;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

class VocabularyValuesTest {

    private static final Map<String, Enum<?>[]> CLOSED = Map.ofEntries(
            Map.entry("event-types", WorkshopContent.EventType.values()),
            Map.entry("formats", WorkshopContent.Format.values()),
            Map.entry("admission-ways", Admission.Way.values()),
            Map.entry("fee-kinds", Fee.Kind.values()),
            Map.entry("registration-statuses", RegistrationStatus.values()),
            Map.entry("publication-statuses", PublicationStatus.values()),
            Map.entry("notice-kinds", NoticeKind.values()),
            Map.entry("deadline-kinds", Deadline.Kind.values()),
            Map.entry("document-origins", RequiredDocument.Form.values()),
            Map.entry("organiser-roles", Organiser.Role.values()),
            Map.entry("section-kinds", Section.Kind.values()),
            Map.entry("certificate-kinds", Certificate.Kind.values()),
            Map.entry("assistance-kinds", AssistanceScheme.Kind.values()));

    private final List<Vocabulary> vocabularies;

    VocabularyValuesTest() throws IOException {
        vocabularies = Vocabularies.ofTheFile().items();
    }

    @Test
    void a_closed_vocabulary_has_the_values_of_the_contract_in_their_order() {
        CLOSED.forEach((code, constants) -> assertThat(values(code))
                .as(code)
                .containsExactlyElementsOf(Arrays.stream(constants)
                        .map(constant ->
                                constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
        assertThat(values("sdg-goals"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList());
        assertThat(vocabularies.stream().filter(Vocabulary::closed).map(Vocabulary::code))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(CLOSED.keySet().stream(), Stream.of("sdg-goals"))
                        .toList());
    }

    @Test
    void every_value_has_a_label_in_english_korean_french_and_spanish() {
        assertThat(vocabularies)
                .flatExtracting(Vocabulary::terms)
                .allSatisfy(term ->
                        assertThat(term.labels().languages()).as(term.value()).containsExactly("en", "ko", "fr", "es"));
    }

    @Test
    void no_value_and_no_wording_stands_for_two_things() {
        assertThat(vocabularies).extracting(Vocabulary::code).doesNotHaveDuplicates();
        assertThat(vocabularies).allSatisfy(vocabulary -> {
            assertThat(vocabulary.terms()).extracting(Vocabulary.Term::value).doesNotHaveDuplicates();
            assertThat(vocabulary.terms())
                    .filteredOn(term -> term.wordings() != null)
                    .flatExtracting(Vocabulary.Term::wordings)
                    .doesNotHaveDuplicates();
        });
    }

    private List<String> values(String code) {
        return vocabularies.stream()
                .filter(vocabulary -> vocabulary.code().equals(code))
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .map(Vocabulary.Term::value)
                .toList();
    }
}
