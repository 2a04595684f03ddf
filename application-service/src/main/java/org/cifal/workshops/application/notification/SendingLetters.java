package org.cifal.workshops.application.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what is due. A letter can be sent twice when a sender dies in between, and is never lost. What somebody waits for
 * has a sender of its own: nobody misses a deadline because a slow mail server is still busy with receipts.
 */
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
    void sendAwaited() {
        send(letters.claim(true, clock.instant()));
    }

    @Scheduled(every = "{workshops.letters.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendOthers() {
        send(letters.claim(false, clock.instant()));
    }

    /** Outside any transaction: the mail server may take its time, and for what it takes too long another sender comes. */
    private void send(List<Letter> claimed) {
        claimed.stream().filter(letter -> letter.isClaimedAt(clock.instant())).forEach(this::send);
    }

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
