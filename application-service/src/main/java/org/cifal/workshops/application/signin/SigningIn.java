package org.cifal.workshops.application.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.cifal.workshops.application.applicant.Applicant;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.applicant.Session;
import org.cifal.workshops.application.applicant.SessionToken;
import org.cifal.workshops.application.applicant.Sessions;

/** From an address to a code, and from the code to a session. */
@ApplicationScoped
class SigningIn {

    private static final int CODES_PER_ADDRESS = 5;
    private static final Duration CAP_WINDOW = Duration.ofMinutes(15);

    private final SecureRandom random = new SecureRandom();
    private final SignIns signIns;
    private final Applicants applicants;
    private final Sessions sessions;
    private final Event<CodeRequested> codeRequested;

    SigningIn(SignIns signIns, Applicants applicants, Sessions sessions, Event<CodeRequested> codeRequested) {
        this.signIns = signIns;
        this.applicants = applicants;
        this.sessions = sessions;
        this.codeRequested = codeRequested;
    }

    /** Does the same for every address, known or not. */
    @Transactional
    SignIn start(String address, Instant now) {
        String email = address.trim().toLowerCase(Locale.ROOT);
        boolean withheld = signIns.since(email, now.minus(CAP_WINDOW)) >= CODES_PER_ADDRESS;
        SignInCode code = SignInCode.next(random);
        SignIn signIn = new SignIn(email, code, now);
        signIns.persist(signIn);
        codeRequested.fire(new CodeRequested(email, code.value(), signIn.expiresAt(), withheld, now));
        return signIn;
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(dontRollbackOn = WrongCode.class)
    SessionView open(UUID id, String typed, Instant now) {
        SignIn signIn = signIns.forProof(id).orElseThrow(NotFoundException::new);
        signIn.prove(SignInCode.typed(typed), now);
        Applicant applicant = applicants.withVerified(signIn.email(), now);
        SessionToken token = SessionToken.next(random);
        Session session = new Session(token, applicant.id(), now);
        sessions.persist(session);
        return SessionView.of(token, session);
    }
}
