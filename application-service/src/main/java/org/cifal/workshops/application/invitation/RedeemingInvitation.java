package org.cifal.workshops.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.security.MailedCode;

/** Lets in whoever brings the code of an invitation, signed in with the address it was sent to. */
@ApplicationScoped
public class RedeemingInvitation {

    private static final int ATTEMPTS = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Calls calls;
    private final Applicants applicants;
    private final Applications applications;
    private final Invitations invitations;
    private final InvitationAttempts attempts;

    RedeemingInvitation(
            Calls calls,
            Applicants applicants,
            Applications applications,
            Invitations invitations,
            InvitationAttempts attempts) {
        this.calls = calls;
        this.applicants = applicants;
        this.applications = applications;
        this.invitations = invitations;
        this.attempts = attempts;
    }

    /**
     * Before an application is started, in a transaction of its own, because a wrong code counts although it is refused.
     * Passes over a call that invites nobody, one that is not known, and an applicant who is in already.
     *
     * @param code as it was typed; null when none was
     */
    @Transactional(dontRollbackOn = InvitationNeeded.class)
    public void prove(UUID applicantId, String slug, String code, Instant now) {
        calls.ofSlug(slug)
                .filter(RedeemingInvitation::byInvitationOnly)
                .filter(call -> applications
                        .ofApplicantTo(applicantId, call.workshopId())
                        .isEmpty())
                .ifPresent(call -> prove(applicantId, call, code, now));
    }

    private void prove(UUID applicantId, Call call, String code, Instant now) {
        List<InvitationAttempt> wrong = attempts.since(call.workshopId(), applicantId, now.minus(WINDOW));
        if (wrong.size() >= ATTEMPTS) {
            throw new TooManyAttempts(Duration.between(now, wrong.get(0).at().plus(WINDOW)));
        }
        MailedCode brought = MailedCode.typed(code == null ? "" : code);
        if (invitations
                .of(call.workshopId(), applicants.findById(applicantId).email())
                .filter(invitation -> invitation.admits(brought))
                .isEmpty()) {
            attempts.persist(new InvitationAttempt(call.workshopId(), applicantId, now));
            throw new InvitationNeeded();
        }
    }

    /** In the transaction that starts the application: of two that come at once, one is let in. */
    public void use(Application application, Call call, String code, Instant now) {
        if (byInvitationOnly(call)) {
            MailedCode brought = MailedCode.typed(code == null ? "" : code);
            invitations
                    .forChange(
                            call.workshopId(),
                            applicants.findById(application.applicantId()).email())
                    .filter(invitation -> invitation.admits(brought))
                    .orElseThrow(InvitationNeeded::new)
                    .use(application.id(), now);
        }
    }

    /** Forgets the wrong codes that count no more. */
    @Transactional
    public void forgetAttempts(Instant now) {
        attempts.forgetBefore(now.minus(WINDOW));
    }

    private static boolean byInvitationOnly(Call call) {
        return call.terms().map(CallTerms::byInvitationOnly).orElse(false);
    }
}
