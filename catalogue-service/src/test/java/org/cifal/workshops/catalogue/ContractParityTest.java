package org.cifal.workshops.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cifal.workshops.conformance.ContractParity;
import org.junit.jupiter.api.Test;

class ContractParityTest {

    /** Their answers are prepared bytes, so no method signature shows them; every test over HTTP reads them strictly. */
    private static final List<String> PREPARED = List.of(
            "Actor",
            "CarriedOver",
            "Correction",
            "EditedWorkshop",
            "EditionList",
            "FacetValue",
            "FieldChange",
            "FieldError",
            "Finding",
            "Findings",
            "Highlight",
            "HistoryEntry",
            "HistoryList",
            "ImportLine",
            "ImportReport",
            "ImportSummary",
            "ImportSummaryLine",
            "JsonFeed",
            "JsonFeedAuthor",
            "JsonFeedItem",
            "LeftOut",
            "LineReport",
            "LineWarning",
            "LinkedEvent",
            "NewEdition",
            "Notice",
            "NoticeList",
            "OEmbed",
            "OwnWorkshop",
            "OwnWorkshopPage",
            "Registration",
            "Series",
            "SeriesName",
            "Term",
            "Vocabulary",
            "VocabularyList",
            "Workshop",
            "WorkshopContent",
            "WorkshopFeedItem",
            "WorkshopFeedPage",
            "WorkshopPage",
            "WorkshopRecord",
            "WorkshopSummary");

    /** Written from the class of the same name without the prefix, each text in one language. */
    private static final List<String> IN_ONE_LANGUAGE = List.of(
            "AssistanceScheme",
            "Audience",
            "BareAmount",
            "Call",
            "Certificate",
            "ConsentText",
            "Discount",
            "EligibilityCriterion",
            "Fee",
            "FeeAmount",
            "FormChoice",
            "FormDefinition",
            "FormPage",
            "FormQuestion",
            "Intake",
            "Organiser",
            "Outcome",
            "Partner",
            "Quota",
            "RequiredDocument",
            "RubricCriterion",
            "Schedule",
            "Section",
            "SeriesReference",
            "Session",
            "StatedCapacity",
            "WorkshopContent");

    @Test
    void what_is_served_and_what_is_documented_are_the_same() {
        var parity = ContractParity.of("catalogue", Path.of("target/classes"))
                .excusing("Deadline", "closesAt is computed, and no component of the record")
                .excusing("Schedule", "computedDays is computed, and no component of the record")
                .excusing("Texts", "is an object by language on the wire, without properties of its own");
        parity.excusing("LocalisedVenue", "is a Venue in one language, without those in others");
        PREPARED.forEach(name -> parity.excusing(name, "is sent as prepared bytes"));
        IN_ONE_LANGUAGE.forEach(name -> parity.excusing("Localised" + name, "is " + name + " in one language"));

        assertThat(parity.differences()).isEmpty();
    }
}
