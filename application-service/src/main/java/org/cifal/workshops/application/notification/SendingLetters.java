package org.cifal.workshops.application.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Sends what is due. A letter can be sent twice when a sender dies in between, and is never lost. */
@ApplicationScoped
class SendingLetters {

    private static final Logger LOG = Logger.getLogger(SendingLetters.class);

    private final Letters letters;
    private final Mailer mailer;
    private final Clock clock;

    SendingLetters(Letters letters, Mailer mailer, Clock clock) {
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Scheduled(every = "{workshops.letters.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        letters.claim(clock.instant()).forEach(this::send);
    }

    /** Outside any transaction: the mail server may take its time. */
    private void send(Letter letter) {
        try {
            Mail mail = Mail.withText(letter.recipient(), letter.subject(), letter.body());
            letter.unsubscribe().ifPresent(address -> mail.addHeader("List-Unsubscribe", "<" + address + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
            mailer.send(mail);
            letters.sent(letter, clock.instant());
        } catch (RuntimeException notNow) {
            // The cause's message can name the recipient.
            LOG.warnf(
                    "Letter %s was not taken by the mail server (%s).",
                    letter.id(), notNow.getClass().getName());
            letters.failed(letter, clock.instant());
        }
    }
}
