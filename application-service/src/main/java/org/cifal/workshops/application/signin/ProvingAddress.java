package org.cifal.workshops.application.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.security.MailedCode;

/** Proves that somebody reads the mail of an address: a code is sent there and brought back. */
@ApplicationScoped
public class ProvingAddress {

    private static final int CODES_PER_ADDRESS = 5;
    private static final Duration CAP_WINDOW = Duration.ofMinutes(15);

    private final SecureRandom random = new SecureRandom();
    private final SignIns signIns;
    private final Event<CodeRequested> codeRequested;

    ProvingAddress(SignIns signIns, Event<CodeRequested> codeRequested) {
        this.signIns = signIns;
        this.codeRequested = codeRequested;
    }

    /**
     * Sends a code. Does the same for every address, known or not.
     *
     * @param email in lower case
     */
    public CodeSent ask(String email, Instant now) {
        boolean withheld = signIns.since(email, now.minus(CAP_WINDOW)) >= CODES_PER_ADDRESS;
        MailedCode code = MailedCode.next(random);
        SignIn signIn = new SignIn(email, code, now);
        signIns.persist(signIn);
        codeRequested.fire(new CodeRequested(email, code.value(), signIn.expiresAt(), withheld, now));
        return new CodeSent(signIn.id(), signIn.expiresAt());
    }

    /**
     * Takes the code and answers the address it proves. A wrong one is counted although it is refused, so the caller's
     * transaction must not be rolled back for {@link WrongCode}.
     */
    public String prove(UUID id, String typed, Instant now) {
        SignIn signIn = signIns.forProof(id).orElseThrow(NotFoundException::new);
        signIn.prove(MailedCode.typed(typed), now);
        return signIn.email();
    }

    /** A code is on its way. */
    public record CodeSent(UUID id, Instant expiresAt) {}
}
