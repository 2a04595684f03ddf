package org.cifal.workshops.application.nominator;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.applying.DeadlineView;
import org.cifal.workshops.application.applying.WorkshopReferenceView;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;

/** What whoever holds the link may read: what is asked and until when, and not of whom. */
public record NominationRequestView(
        WorkshopReferenceView workshop,
        AskedDocumentView document,
        DeadlineView deadline,
        String handInBefore,
        Instant serverTime) {

    static NominationRequestView of(Call call, CallTerms.RequiredDocument document, Instant now) {
        return new NominationRequestView(
                WorkshopReferenceView.of(call),
                AskedDocumentView.of(document),
                DeadlineView.of(call.terms().orElseThrow().deadline()),
                CallWindowPolicy.closesNextAfter(call, now)
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null),
                now);
    }

    /** The document an official is asked for, as the call describes it. */
    public record AskedDocumentView(
            String code,
            Map<String, String> title,
            Boolean officialSeal,
            List<String> acceptedTypes,
            Integer pageLimit,
            Map<String, String> note) {

        static AskedDocumentView of(CallTerms.RequiredDocument document) {
            return new AskedDocumentView(
                    document.code(),
                    document.title(),
                    document.officialSeal(),
                    document.acceptedTypes(),
                    document.pageLimit(),
                    document.note());
        }
    }
}
