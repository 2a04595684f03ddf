package org.cifal.workshops.catalogue.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** Workshops of the seed pages, as far as a test needs them. */
public final class Fixtures {

    private Fixtures() {}

    /** As it was first published: early November, its first deadline lost. */
    public static WorkshopContent the2023Workshop() {
        return content("""
                {"owner": "cifal-jeju", "type": "workshop",
                 "title": {"en": "Enhancing Victim Identification and Protection in the Asia-Pacific Region"},
                 "schedule": {"timeZone": "Asia/Seoul", "stated": "early November"},
                 "organisers": [{"code": "cifal-jeju", "name": {"en": "UNITAR CIFAL Jeju/JITC"}, "role": "organiser"},
                                {"code": "rso", "name": {"en": "RSO"}, "role": "co-organiser"}],
                 "call": {"deadline": {"kind": "not-stated"}, "approvals": ["cifal-jeju", "rso"],
                          "consents": [{"code": "personal-data", "purpose": "personal-data", "required": true,
                                        "version": "1", "text": {"en": "I consent."}}]}}
                """);
    }

    /** Its page states 14 days beside 7 to 23 June. */
    public static WorkshopContent the2012Workshop() {
        return content("""
                {"owner": "cifal-jeju", "type": "training",
                 "title": {"en": "CIFAL Jeju & KOICA Training on Human Security"},
                 "schedule": {"firstDay": "2012-06-07", "lastDay": "2012-06-23", "timeZone": "Asia/Seoul",
                              "statedDurations": ["14 Days", "3-day workshop"]},
                 "fee": {"kind": "fixed"},
                 "call": {"deadline": {"kind": "dated", "date": "2012-06-30", "timeZone": "Asia/Seoul"},
                          "assistance": {"airfareLimits": [{"limit": {"amount": "650", "currency": "USD"}}]}}}
                """);
    }

    public static WorkshopContent content(String json) {
        try {
            return WireFormat.mapper().readValue(json, WorkshopContent.class);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    public static WorkshopContent reporting(WorkshopContent content, List<Texts> report) {
        return content.withOutcome(new Outcome(report, null));
    }

    public static Texts words(String english) {
        return new Texts(Map.of("en", english));
    }
}
