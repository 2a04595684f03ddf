package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;

/** Where letters are put, inside the transaction that causes them (rule 7). */
@ApplicationScoped
public class Outbox {

    private final Letters letters;
    private final Applicants applicants;

    Outbox(Letters letters, Applicants applicants) {
        this.letters = letters;
        this.applicants = applicants;
    }

    /**
     * Writes to the applicant of an application.
     *
     * @param letter name of a file in {@code letters/} without its ending
     * @param values for every gap of its text
     */
    public void write(Application application, String letter, Map<String, String> values, Instant now) {
        String recipient = applicants.findById(application.applicantId()).email();
        letters.persist(new Letter(letter, application.id(), recipient, LetterText.of(letter, values), false, now));
    }

    /**
     * Writes what its reader can stop (RFC 8058).
     *
     * @param stop the address a POST to which stops letters of this kind
     */
    void writeStoppable(Application application, String letter, Map<String, String> values, URI stop, Instant now) {
        String recipient = applicants.findById(application.applicantId()).email();
        letters.persist(new Letter(letter, application.id(), recipient, LetterText.of(letter, values), false, now)
                .stoppedAt(stop));
    }

    /** Forgets to whom something was written before; what waits to be sent stays. */
    public void forget(Instant writtenBefore) {
        letters.forget(writtenBefore);
    }

    /** Writes to an address that may be nobody's yet. */
    void write(String address, String letter, Map<String, String> values, Instant now) {
        letters.persist(new Letter(letter, null, address, LetterText.of(letter, values), false, now));
    }

    /**
     * Writes what somebody waits for, as a code: it goes past all other letters.
     *
     * @param withheld leaves the same trace and no mail
     */
    void writeAwaited(String address, String letter, Map<String, String> values, boolean withheld, Instant now) {
        letters.persist(new Letter(letter, null, address, LetterText.of(letter, values), withheld, now).awaited());
    }
}
