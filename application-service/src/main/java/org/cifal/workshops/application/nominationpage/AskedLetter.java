package org.cifal.workshops.application.nominationpage;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cifal.workshops.application.nominator.NominationRequestView;
import org.cifal.workshops.application.notification.Moments;

/**
 * What an official is asked for, which the link alone tells.
 *
 * @param note in the organiser's words; null for none
 * @param kinds of file, as people call them
 * @param extensions of their names, for the browser to choose by
 * @param until when it has to be there, by both clocks; null where no date is stated or it has passed
 * @param over whether the deadline the call states has passed
 */
record AskedLetter(
        Text workshop,
        Text document,
        Text note,
        boolean officialSeal,
        Integer pageLimit,
        String kinds,
        String extensions,
        String until,
        boolean over) {

    static AskedLetter of(NominationRequestView request, ZoneId host) {
        NominationRequestView.AskedDocumentView document = request.document();
        String until = Optional.ofNullable(request.handInBefore())
                .map(OffsetDateTime::parse)
                .map(closes -> "before " + Moments.both(closes.toInstant(), host))
                .orElse(null);
        return new AskedLetter(
                Text.of(request.workshop().title()),
                Text.of(document.title()),
                Text.of(document.note()),
                Boolean.TRUE.equals(document.officialSeal()),
                document.pageLimit(),
                all(document.acceptedTypes(), ", ", AskedLetter::kind),
                all(document.acceptedTypes(), ",", AskedLetter::extension),
                until,
                until == null && request.deadline().closesAt() != null);
    }

    private static String all(List<String> mediaTypes, String between, UnaryOperator<String> words) {
        return mediaTypes.stream().map(words).collect(Collectors.joining(between));
    }

    private static String kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "PDF";
            case "image/jpeg" -> "JPEG";
            case "image/png" -> "PNG";
            default -> "Word (.docx)";
        };
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg,.jpeg";
            case "image/png" -> ".png";
            default -> ".docx";
        };
    }

    /** @param language BCP 47 tag of the words */
    record Text(String words, String language) {

        /** English, which the page is in; else whatever language there is. Null where there is nothing. */
        static Text of(Map<String, String> texts) {
            if (texts == null || texts.isEmpty()) {
                return null;
            }
            String language =
                    texts.containsKey("en") ? "en" : texts.keySet().iterator().next();
            return new Text(texts.get(language), language);
        }
    }
}
