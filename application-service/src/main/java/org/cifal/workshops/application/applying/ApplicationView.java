package org.cifal.workshops.application.applying;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consenting.ConsentView;
import org.cifal.workshops.application.describing.AnswerWarningView;
import org.cifal.workshops.application.describing.CorrectionView;
import org.cifal.workshops.application.describing.ProfileView;

/** An application as its applicant sees it. */
record ApplicationView(
        UUID id,
        String reference,
        WorkshopReferenceView workshop,
        String status,
        ProfileView profile,
        Map<String, Object> answers,
        CorrectionView correction,
        DeadlineView deadline,
        String opensAt,
        String intakeClosesAt,
        Integer intake,
        Instant serverTime,
        Instant startedAt,
        Instant submittedAt,
        Integer submittedVersion,
        Instant mendableUntil,
        List<ConsentView> consents,
        List<AnswerWarningView> warnings,
        ApplicationLinksView links) {

    static ApplicationView of(
            Application application, Call call, List<Consent> live, ApplicationAddresses addresses, Instant now) {
        CallTerms terms = call.terms().orElseThrow();
        return new ApplicationView(
                application.id(),
                application.reference(),
                WorkshopReferenceView.of(call),
                application.status().asTheApplicantSeesIt(),
                ProfileView.of(application.profile()),
                application.answers().byQuestion(),
                application.correction().map(CorrectionView::of).orElse(null),
                DeadlineView.of(terms.deadline()),
                terms.opens() == null
                        ? null
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                terms.opens().at()),
                CallWindowPolicy.closesNextAfter(call, now)
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(null),
                application.intake().orElse(null),
                now,
                application.startedAt(),
                application.submittedAt().orElse(null),
                application.submissionVersion() == 0 ? null : application.submissionVersion(),
                application.mendableUntil().filter(now::isBefore).orElse(null),
                ConsentView.all(terms, live),
                application.canBeSubmitted()
                        ? AnswerWarningView.of(Form.of(terms), application.contentBeingEdited())
                        : null,
                ApplicationLinksView.of(application, addresses));
    }
}
