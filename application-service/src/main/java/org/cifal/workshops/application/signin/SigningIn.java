package org.cifal.workshops.application.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.applicant.Applicant;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.applicant.Session;
import org.cifal.workshops.application.applicant.SessionToken;
import org.cifal.workshops.application.applicant.Sessions;

/** From an address to a code, and from the code to a session. */
@ApplicationScoped
class SigningIn {

    private final SecureRandom random = new SecureRandom();
    private final ProvingAddress proving;
    private final Applicants applicants;
    private final Sessions sessions;

    SigningIn(ProvingAddress proving, Applicants applicants, Sessions sessions) {
        this.proving = proving;
        this.applicants = applicants;
        this.sessions = sessions;
    }

    /**
     * Does the same for every address, known or not.
     *
     * @param email in lower case
     */
    @Transactional
    ProvingAddress.CodeSent start(String email, Instant now) {
        return proving.ask(email, now);
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(dontRollbackOn = WrongCode.class)
    SessionView open(UUID id, String typed, Instant now) {
        Applicant applicant = applicants.withVerified(proving.prove(id, typed, now), now);
        SessionToken token = SessionToken.next(random);
        Session session = new Session(token, applicant.id(), now);
        sessions.persist(session);
        return SessionView.of(token, session);
    }
}
