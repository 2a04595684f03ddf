package org.cifal.workshops.catalogue.detail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.vocabulary.Vocabularies;
import org.cifal.workshops.catalogue.vocabulary.Vocabulary.Term;

/** The labels of the vocabularies, in the language of a page. */
final class VocabularyWords {

    private static final Vocabularies ALL = read();

    private VocabularyWords() {}

    static String of(String vocabulary, Enum<?> value, PageTexts texts) {
        return of(vocabulary, value.name().toLowerCase(Locale.ROOT).replace('_', '-'), texts);
    }

    /** Those of several values, each as it stands where no vocabulary has it; null where there is none. */
    static String of(String vocabulary, List<String> values, PageTexts texts) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(value -> of(vocabulary, value, texts)).collect(Collectors.joining(", "));
    }

    private static String of(String vocabulary, String value, PageTexts texts) {
        return terms(vocabulary)
                .filter(term -> term.value().equals(value))
                .findFirst()
                .map(term -> term.labels().in(texts.language()))
                .orElse(value);
    }

    private static Stream<Term> terms(String vocabulary) {
        return ALL.items().stream()
                .filter(known -> known.code().equals(vocabulary))
                .flatMap(known -> Optional.ofNullable(known.terms()).stream().flatMap(List::stream));
    }

    private static Vocabularies read() {
        try {
            return Vocabularies.ofTheFile();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
