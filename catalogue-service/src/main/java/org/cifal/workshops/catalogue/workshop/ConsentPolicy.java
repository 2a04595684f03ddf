package org.cifal.workshops.catalogue.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * What a correction leaves of consents. Somebody may have given a consent from the moment it is published: to a version
 * that has its text for good, and under a code by which it is shown to them and taken back (design, rule 8).
 */
final class ConsentPolicy {

    private ConsentPolicy() {}

    /**
     * Everything about the corrected consents that is not so.
     *
     * @param before consents that were published and replaced since
     */
    static List<FieldError> errors(List<ConsentText> before, WorkshopContent present, WorkshopContent corrected) {
        var errors = new ArrayList<FieldError>();
        if (corrected.call() == null) {
            return errors;
        }
        List<ConsentText> now = consents(corrected);
        List<ConsentText> standing = consents(present);
        for (int i = 0; i < now.size(); i++) {
            ConsentText text = now.get(i);
            if (!standing.contains(text)
                    && Stream.concat(standing.stream(), before.stream())
                            .anyMatch(old -> isSameVersion(old, text) && !old.equals(text))) {
                errors.add(
                        new FieldError(
                                "#/call/consents/%d/version".formatted(i),
                                "must be a new one, because this version was published with other words, which stand for good"));
            }
        }
        standing.stream()
                .map(ConsentText::code)
                .filter(code -> now.stream().noneMatch(text -> text.code().equals(code)))
                .map(code -> new FieldError(
                        "#/call/consents",
                        "must keep %s, because applicants who gave that consent read it and may take it back"
                                .formatted(code)))
                .forEach(errors::add);
        return errors;
    }

    private static boolean isSameVersion(ConsentText one, ConsentText other) {
        return one.code().equals(other.code()) && one.version().equals(other.version());
    }

    private static List<ConsentText> consents(WorkshopContent content) {
        return content.call() == null || content.call().consents() == null
                ? List.of()
                : content.call().consents();
    }
}
