package org.cifal.workshops.catalogue.detail;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.page.PageTexts;

/** What a required document has to be like, for people. */
final class WrittenDocument {

    private static final int KILOBYTE = 1000;

    /** By the names people know; any other type is told as it is. */
    private static final Map<String, String> TYPES = Map.of(
            "application/pdf",
            "PDF",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word (.docx)",
            "image/jpeg",
            "JPEG",
            "image/png",
            "PNG");

    private WrittenDocument() {}

    /** Every rule that is stated, in one line; null where none is. */
    static String rules(RequiredDocument document, PageTexts texts) {
        List<String> rules = new ArrayList<>();
        Optional.ofNullable(document.form())
                .map(form -> VocabularyWords.of("document-origins", form, texts))
                .ifPresent(rules::add);
        if (Boolean.TRUE.equals(document.officialSeal())) {
            rules.add(texts.say("page.officialSeal"));
        }
        Optional.ofNullable(document.acceptedTypes())
                .map(types -> types.stream()
                        .map(type -> TYPES.getOrDefault(type, type))
                        .collect(Collectors.joining(", ")))
                .ifPresent(rules::add);
        Optional.ofNullable(document.pageLimit())
                .map(pages -> texts.say("page.pageLimit").replace("{n}", pages.toString()))
                .ifPresent(rules::add);
        Optional.ofNullable(document.largestFile())
                .map(bytes -> texts.say("page.fileLimit").replace("{size}", size(bytes, texts)))
                .ifPresent(rules::add);
        Optional.ofNullable(document.fileName())
                .map(name -> texts.say("page.fileName").replace("{name}", name))
                .ifPresent(rules::add);
        return rules.isEmpty() ? null : String.join("; ", rules);
    }

    /** The size of a file, as {@code 42 kB}. */
    static String size(long bytes, PageTexts texts) {
        NumberFormat number = NumberFormat.getIntegerInstance(texts.locale());
        return bytes < KILOBYTE ? number.format(bytes) + " B" : number.format(bytes / KILOBYTE) + " kB";
    }
}
