package org.cifal.workshops.catalogue.call;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.form.FormDefinition;

/**
 * The call for applications of one workshop.
 *
 * @param opens absent means open from publication
 * @param statedStatuses what the page itself says of its status; kept, never used to derive one
 * @param intakes all rounds of applications, where there are several; {@code deadline} is that of the last
 * @param statedRules what the page says of late or incomplete applications and the like
 * @param statedCapacities places as the page states them; {@code capacity} is a reading of these
 * @param approvals organisers whose officer must approve the decisions before they are released
 * @param form what applicants are asked; absent means the form that comes with application-service
 * @param invitationOnly whether only those may apply whom the organiser invites; absent means anybody
 * @param acceptWithinDays days of the host's zone to accept an offer; absent means seven
 */
public record Call(
        LocalMoment opens,
        Deadline deadline,
        List<String> statedStatuses,
        List<Intake> intakes,
        Texts howToApply,
        URI applicationAddress,
        List<Texts> statedRules,
        Integer capacity,
        List<StatedCapacity> statedCapacities,
        List<Quota> quotas,
        List<RequiredDocument> requiredDocuments,
        List<EligibilityCriterion> eligibility,
        List<ConsentText> consents,
        List<String> approvals,
        Texts statedApproval,
        NotificationPolicy notificationPolicy,
        Integer acceptWithinDays,
        Boolean reservesSameCountryFirst,
        Nomination nomination,
        Boolean invitationOnly,
        List<RubricCriterion> rubric,
        FormDefinition form,
        AssistanceScheme assistance) {

    /** The same call with another deadline. */
    public Call withDeadline(Deadline extended) {
        return with(extended, intakes, requiredDocuments);
    }

    /** The same call with other rounds; null where there are none. */
    public Call withIntakes(List<Intake> others) {
        return with(deadline, others, requiredDocuments);
    }

    /**
     * The same call, each required document with its template where it has one and still asks for that form.
     *
     * @param templates by the code of the document
     * @param address of a template, from the code and the version
     */
    public Call withTemplates(Map<String, Template> templates, BiFunction<String, Integer, URI> address) {
        if (requiredDocuments == null || templates.isEmpty()) {
            return this;
        }
        return with(
                deadline,
                intakes,
                requiredDocuments.stream()
                        .map(document -> Optional.ofNullable(templates.get(document.code()))
                                .filter(template -> document.form() == RequiredDocument.Form.ORGANISER_TEMPLATE)
                                .map(template -> template.at(address.apply(document.code(), template.version())))
                                .map(document::withTemplate)
                                .orElse(document))
                        .toList());
    }

    /** The same call, each intake with the first instant that is late: of the last that is where the call closes. */
    public Call withClosings() {
        if (intakes == null) {
            return this;
        }
        List<Optional<ZonedDateTime>> ends = intakes.stream()
                .map(intake -> intake.ending(deadline).flatMap(Deadline::closesAt))
                .toList();
        Optional<Instant> latest = ends.stream()
                .flatMap(Optional::stream)
                .map(ZonedDateTime::toInstant)
                .max(Comparator.naturalOrder());
        OptionalInt last = IntStream.range(0, ends.size())
                .filter(i -> ends.get(i).map(ZonedDateTime::toInstant).equals(latest) && latest.isPresent())
                .max();
        return with(
                deadline,
                IntStream.range(0, ends.size())
                        .mapToObj(i -> intakes.get(i)
                                .closing(
                                        last.equals(OptionalInt.of(i))
                                                ? deadline.closesAt().or(() -> ends.get(i))
                                                : ends.get(i)))
                        .toList(),
                requiredDocuments);
    }

    /** Where among the required documents this one stands. */
    public OptionalInt indexOfRequiredDocument(String code) {
        List<RequiredDocument> documents = requiredDocuments == null ? List.of() : requiredDocuments;
        return IntStream.range(0, documents.size())
                .filter(index -> documents.get(index).code().equals(code))
                .findFirst();
    }

    private Call with(Deadline otherDeadline, List<Intake> otherIntakes, List<RequiredDocument> otherDocuments) {
        return new Call(
                opens,
                otherDeadline,
                statedStatuses,
                otherIntakes,
                howToApply,
                applicationAddress,
                statedRules,
                capacity,
                statedCapacities,
                quotas,
                otherDocuments,
                eligibility,
                consents,
                approvals,
                statedApproval,
                notificationPolicy,
                acceptWithinDays,
                reservesSameCountryFirst,
                nomination,
                invitationOnly,
                rubric,
                form,
                assistance);
    }
}
