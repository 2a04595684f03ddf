package org.cifal.workshops.catalogue.text;

import static org.cifal.workshops.catalogue.text.WorkshopText.listed;
import static org.cifal.workshops.catalogue.text.WorkshopText.plain;
import static org.cifal.workshops.catalogue.text.WorkshopText.proseList;
import static org.cifal.workshops.catalogue.text.WorkshopText.texts;

import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.AssistanceScheme;
import org.cifal.workshops.catalogue.call.Call;
import org.cifal.workshops.catalogue.content.Audience;
import org.cifal.workshops.catalogue.content.Certificate;
import org.cifal.workshops.catalogue.content.Fee;
import org.cifal.workshops.catalogue.text.WorkshopText.Weight;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** On which terms one takes part: for whom it is, how one applies, what one pays, what is helped with and certified. */
final class TermsTexts {

    private TermsTexts() {}

    static Stream<WorkshopText> of(WorkshopContent content) {
        return Stream.of(
                        Stream.ofNullable(content.audience()).flatMap(TermsTexts::audience),
                        Stream.ofNullable(content.call()).flatMap(TermsTexts::call),
                        Stream.ofNullable(content.fee()).flatMap(TermsTexts::fee),
                        Stream.ofNullable(content.certificate()).flatMap(TermsTexts::certificate))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> audience(Audience audience) {
        return Stream.of(
                        plain("/audience/stated", Weight.PROSE, audience.stated()),
                        texts("/audience/text", Weight.PROSE, audience.text()),
                        listed("/audience/sectors", audience.sectors(), TermsTexts::words),
                        listed("/audience/seniority", audience.seniority(), TermsTexts::words),
                        plain("/audience/statedCountries", Weight.PROSE, audience.statedCountries()),
                        listed("/audience/regions", audience.regions(), TermsTexts::words))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> call(Call call) {
        return Stream.of(
                        texts("/call/howToApply", Weight.PROSE, call.howToApply()),
                        listed(
                                "/call/requiredDocuments",
                                call.requiredDocuments(),
                                (at, document) -> texts(at + "/title", Weight.PROSE, document.title())),
                        listed(
                                "/call/eligibility",
                                call.eligibility(),
                                (at, criterion) -> texts(at + "/text", Weight.PROSE, criterion.text())),
                        Stream.ofNullable(call.assistance()).flatMap(TermsTexts::assistance))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> assistance(AssistanceScheme scheme) {
        return Stream.of(
                        plain("/call/assistance/stated", Weight.PROSE, scheme.stated()),
                        texts("/call/assistance/priority", Weight.PROSE, scheme.priority()),
                        texts("/call/assistance/unlisted", Weight.PROSE, scheme.unlisted()),
                        proseList("/call/assistance/covered", scheme.covered()),
                        proseList("/call/assistance/notCovered", scheme.notCovered()),
                        texts("/call/assistance/text", Weight.PROSE, scheme.text()))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> fee(Fee fee) {
        return Stream.of(
                        listed(
                                "/fee/amounts",
                                fee.amounts(),
                                (at, amount) -> texts(at + "/appliesTo", Weight.PROSE, amount.appliesTo())),
                        listed(
                                "/fee/discounts",
                                fee.discounts(),
                                (at, discount) -> texts(at + "/appliesTo", Weight.PROSE, discount.appliesTo())),
                        texts("/fee/payment", Weight.PROSE, fee.payment()),
                        texts("/fee/cancellation", Weight.PROSE, fee.cancellation()),
                        plain("/fee/stated", Weight.PROSE, fee.stated()))
                .flatMap(texts -> texts);
    }

    private static Stream<WorkshopText> certificate(Certificate certificate) {
        return Stream.concat(
                proseList("/certificate/conditions", certificate.conditions()),
                texts("/certificate/text", Weight.PROSE, certificate.text()));
    }

    private static Stream<WorkshopText> words(String pointer, String words) {
        return plain(pointer, Weight.PROSE, words);
    }
}
