package org.cifal.workshops.application.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.security.MailedCode;
import org.cifal.workshops.application.security.Officer;

/** Officers invite addresses, see who was invited, and take invitations back. */
@ApplicationScoped
class Inviting {

    private final SecureRandom random = new SecureRandom();
    private final Calls calls;
    private final Invitations invitations;
    private final History history;
    private final Event<InvitationSent> sent;

    Inviting(Calls calls, Invitations invitations, History history, Event<InvitationSent> sent) {
        this.calls = calls;
        this.invitations = invitations;
        this.history = history;
        this.sent = sent;
    }

    /** Each address is invited; one whose invitation was used stays as it is. */
    @Transactional
    List<InvitationView> invite(Officer officer, String slug, List<String> addresses, Instant now) {
        Call call = callOf(officer, slug);
        if (!call.terms().map(CallTerms::byInvitationOnly).orElse(false)) {
            throw new StateForbids("The call is open to everybody; it says nothing of invitations.");
        }
        List<InvitationView> invited = addresses.stream()
                .map(address -> address.trim().toLowerCase(Locale.ROOT))
                .distinct()
                // In one order everywhere, so that two officers with overlapping lists do not wait for each other.
                .sorted()
                .map(email -> InvitationView.of(invite(officer, call, email, now)))
                .toList();
        Change change = new Change("invitations", null, Integer.toString(invited.size()), null);
        history.tell(call.workshopId(), officer.actor(), change, now);
        return invited;
    }

    private Invitation invite(Officer officer, Call call, String email, Instant now) {
        MailedCode code = MailedCode.next(random);
        Invitation first = new Invitation(call.workshopId(), email);
        first.invite(code, officer, now);
        Invitation invitation =
                invitations.forChange(call.workshopId(), email).orElseGet(() -> invitations.unlessThere(first));
        if (invitation.usedAt().isPresent()) {
            return invitation;
        }
        invitation.invite(code, officer, now);
        sent.fire(new InvitationSent(
                email, code.value(), call.title(), CallWindowPolicy.closesNextAfter(call, now), now));
        return invitation;
    }

    @Transactional
    List<InvitationView> page(Officer officer, String slug, UUID after, int limit) {
        Call call = callOf(officer, slug);
        return invitations.page(call.workshopId(), after, limit).stream()
                .map(InvitationView::of)
                .toList();
    }

    @Transactional
    void withdraw(Officer officer, String slug, UUID id, Instant now) {
        Call call = callOf(officer, slug);
        invitations.forChange(call.workshopId(), id).orElseThrow(NotFound::new).withdraw(now);
        Change change = new Change("invitation", "invited", "withdrawn", null);
        history.tell(call.workshopId(), officer.actor(), change, now);
    }

    private Call callOf(Officer officer, String slug) {
        return calls.ofSlugFor(slug, officer.organisation()).orElseThrow(NotFound::new);
    }
}
