package org.cifal.workshops.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

class NextEditionTest {

    @Test
    void no_day_of_the_last_edition_is_left_in_what_is_asked_or_promised() {
        WorkshopContent last = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "training", "title": {"en": "Training on Human Security"},
                 "fee": {"kind": "fixed", "discounts": [{"percent": "10"}, {"percent": "20", "until": "2020-02-01"}]},
                 "call": {"deadline": {"kind": "not-stated"},
                          "notificationPolicy": {"kind": "selected-only", "by": "2020-03-26"},
                          "eligibility": [{"code": "years", "weight": "required", "text": {"en": "Five years"},
                                           "rule": {"anyOf": [{"experience": {"atLeast": 5, "on": "2020-05-11"}},
                                                              {"age": {"atMost": 40, "on": "2020-05-11"}}]}}]}}
                """);

        NextEdition next = NextEdition.after(last, Set.of(), null);

        assertThat(next.leftOut())
                .extracting(LeftOut::pointer)
                .containsExactlyInAnyOrder(
                        "#/fee/discounts/1/until",
                        "#/call/notificationPolicy/by",
                        "#/call/eligibility/0/rule/anyOf/0/experience/on",
                        "#/call/eligibility/0/rule/anyOf/1/age/on");
        assertThat(next.content().fee().discounts()).hasSize(2);
        assertThat(next.content().call().notificationPolicy().by()).isNull();
        var conditions = next.content().call().eligibility().get(0).rule().anyOf();
        assertThat(conditions.get(0).experience().atLeast()).isEqualTo(5);
        assertThat(conditions.get(0).experience().on()).isNull();
        assertThat(conditions.get(1).age().on()).isNull();
    }

    @Test
    void what_asks_for_nothing_but_a_day_of_the_last_edition_is_left_out_whole() {
        WorkshopContent last = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "training", "title": {"en": "Training on Human Security"},
                 "call": {"deadline": {"kind": "not-stated"},
                          "eligibility": [{"code": "both", "weight": "required", "text": {"en": "Five years"},
                                           "rule": {"anyOf": [{"experience": {"atLeast": 5},
                                                               "age": {"on": "2020-05-11"}}]}},
                                          {"code": "either", "weight": "required", "text": {"en": "Born by then"},
                                           "rule": {"anyOf": [{"age": {"on": "2020-05-11"}},
                                                              {"experience": {"atLeast": 5, "on": "2020-05-11"}}]}}]}}
                """);

        NextEdition next = NextEdition.after(last, Set.of(), null);

        assertThat(next.leftOut())
                .extracting(LeftOut::pointer)
                .containsExactly("#/call/eligibility/0/rule/anyOf/0/age", "#/call/eligibility/1/rule");
        var eligibility = next.content().call().eligibility();
        assertThat(eligibility.get(0).rule().anyOf()).singleElement().satisfies(conditions -> {
            assertThat(conditions.age()).isNull();
            assertThat(conditions.experience().atLeast()).isEqualTo(5);
        });
        assertThat(eligibility.get(1).rule()).isNull();
        assertThat(eligibility.get(1).text().in("en")).isEqualTo("Born by then");
    }

    @Test
    void what_is_taken_over_and_may_be_of_its_year_is_named() {
        WorkshopContent last = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "training", "title": {"en": "Jeju Forum 2026", "ko": "제주 포럼"},
                 "websites": ["https://jeju.example/2026"], "alternativeTitles": [],
                 "schedule": {"stated": "some time in 2026"},
                 "fee": {"kind": "fixed", "amounts": [{"money": {"amount": "400", "currency": "USD"}}]},
                 "call": {"deadline": {"kind": "not-stated"}, "applicationAddress": "https://forms.example/apply-2026",
                          "statedCapacities": [{"stated": "30"}],
                          "statedRules": [{"en": "Late applications are refused."}, {"en": "Letters until 7 May."}],
                          "consents": [{"code": "law", "purpose": "personal-data", "required": true, "version": "1",
                                        "text": {"en": "Under the Act of 2011"}}],
                          "assistance": {"kind": "airfare-places", "airfarePlaces": 12}},
                 "sections": [{"kind": "background", "paragraphs": [{"ko": "2025년에 시작"}, {"en": "Since long ago"}]}]}
                """);

        NextEdition next = NextEdition.after(last, Set.of(), null);

        assertThat(next.carriedOver())
                .extracting(CarriedOver::pointer)
                .containsExactlyInAnyOrder(
                        "#/title/en",
                        "#/websites",
                        "#/fee/amounts",
                        "#/call/applicationAddress",
                        "#/call/statedCapacities",
                        "#/call/statedRules/1/en",
                        "#/call/assistance/airfarePlaces",
                        "#/sections/0/paragraphs/0/ko");
        assertThat(next.leftOut())
                .filteredOn(left -> left.pointer().equals("#/schedule"))
                .extracting(LeftOut::detail)
                .containsExactly("has the days of the last edition");
    }

    @Test
    void templates_of_documents_the_call_asks_for_are_named() {
        WorkshopContent last = Fixtures.content("""
                {"owner": "cifal-jeju", "type": "training", "title": {"en": "Training on Human Security"},
                 "call": {"deadline": {"kind": "not-stated"}, "requiredDocuments": [
                     {"code": "letter", "title": {"en": "Letter"}, "form": "own-format"},
                     {"code": "form", "title": {"en": "Form"}, "form": "organiser-template"}]}}
                """);

        assertThat(NextEdition.after(last, Set.of("form", "no-longer-asked-for"), null)
                        .leftOut())
                .extracting(LeftOut::pointer)
                .containsExactly("#/call/requiredDocuments/1/template");
    }
}
