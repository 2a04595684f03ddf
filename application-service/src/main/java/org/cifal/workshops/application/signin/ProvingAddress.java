package org.cifal.workshops.application.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.security.MailedCode;

/** Proves that somebody reads the mail of an address: a code is sent there and brought back. */
@ApplicationScoped
public class ProvingAddress {

    /** Whoever asks; what one client may ask for one address is less ({@code workshops.client-limit.codes}). */
    private static final int CODES_PER_ADDRESS = 20;

    private static final int CODES_PER_OFFICIAL = 5;
    private static final Duration CAP_WINDOW = Duration.ofMinutes(15);

    private final SecureRandom random = new SecureRandom();
    private final SignIns signIns;
    private final Event<CodeRequested> codeRequested;
    private final Event<OfficialsCodeRequested> officialsCodeRequested;

    ProvingAddress(
            SignIns signIns, Event<CodeRequested> codeRequested, Event<OfficialsCodeRequested> officialsCodeRequested) {
        this.signIns = signIns;
        this.codeRequested = codeRequested;
        this.officialsCodeRequested = officialsCodeRequested;
    }

    /**
     * Sends a code. Does the same for every address, known or not.
     *
     * @param email in lower case
     */
    public CodeSent ask(String email, Instant now) {
        boolean withheld = signIns.since(email, now.minus(CAP_WINDOW)) >= CODES_PER_ADDRESS;
        MailedCode code = MailedCode.next(random);
        SignIn signIn = new SignIn(email, null, code, now);
        signIns.persist(signIn);
        codeRequested.fire(new CodeRequested(email, code.value(), signIn.expiresAt(), withheld, now));
        return new CodeSent(signIn.id(), signIn.expiresAt());
    }

    /**
     * Sends a code to an official who opened their link. Each link has its own allowance: one office may nominate many.
     *
     * @param email in lower case
     * @param workshop title, to tell the mails of one office apart
     */
    public CodeSent askOfficial(UUID nominationId, String email, String workshop, Instant now) {
        List<SignIn> lately = signIns.ofOfficial(nominationId, now.minus(CAP_WINDOW));
        if (lately.size() >= CODES_PER_OFFICIAL) {
            Instant oldest = lately.get(CODES_PER_OFFICIAL - 1).startedAt();
            throw new CodesAskedTooOften(Duration.between(now, oldest.plus(CAP_WINDOW)));
        }
        MailedCode code = MailedCode.next(random);
        SignIn signIn = new SignIn(email, nominationId, code, now);
        signIns.persist(signIn);
        officialsCodeRequested.fire(new OfficialsCodeRequested(email, workshop, code.value(), signIn.expiresAt(), now));
        return new CodeSent(signIn.id(), signIn.expiresAt());
    }

    /**
     * Takes the code and answers the address it proves. A wrong one is counted although it is refused, so the caller's
     * transaction must not be rolled back for {@link WrongCode}.
     */
    public String prove(UUID id, String typed, Instant now) {
        SignIn signIn = signIns.forProof(id).filter(SignIn::isApplicants).orElseThrow(NotFoundException::new);
        signIn.prove(MailedCode.typed(typed), now);
        return signIn.email();
    }

    /**
     * Takes any code that was sent for this link and still holds, because the mail of the second may be slower than the
     * first's; the others are over with it. A wrong one counts against each of them.
     */
    public void proveOfficial(UUID nominationId, String typed, Instant now) {
        List<SignIn> open = signIns.ofOfficial(nominationId, now.minus(CAP_WINDOW)).stream()
                .filter(signIn -> !signIn.isOver(now))
                .toList();
        if (open.isEmpty()) {
            throw new SignInOver();
        }
        MailedCode code = MailedCode.typed(typed);
        if (open.stream().noneMatch(signIn -> signIn.isOpenedBy(code))) {
            open.forEach(SignIn::countWrong);
            throw new WrongCode(
                    open.stream().mapToInt(SignIn::attemptsLeft).max().orElse(0));
        }
        open.forEach(signIn -> signIn.use(now));
    }

    /**
     * Forgets who asked for codes.
     *
     * @param over before when a code must have expired; what is counted is younger
     */
    @Transactional
    public void forget(Instant over) {
        signIns.forgetOverBefore(over);
    }

    /** A code is on its way. */
    public record CodeSent(UUID id, Instant expiresAt) {}
}
