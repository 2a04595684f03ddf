package org.cifal.workshops.application.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.local.mail.Mailbox;
import org.cifal.workshops.local.process.FreePort;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MailServerAwayTest.NoMailServerYet.class)
class MailServerAwayTest extends ServiceTest {

    private static final Pattern CODE = Pattern.compile("Your code is ([2-9A-HJKMNP-Z]{8})");

    @Inject
    EntityManager entities;

    @Test
    void what_was_to_be_mailed_while_the_mail_server_is_away_is_mailed_when_it_is_back() {
        String email = "s.tavake+" + UUID.randomUUID() + "@police.example";
        String signIn = AnApplicant.startSignIn(email);
        Eventually.get("a first attempt", () -> Optional.of(attempts(email)).filter(attempts -> attempts > 0));

        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        try (Mailbox back = Mailbox.start(port)) {
            clock.set(OCTOBER.plus(Duration.ofMinutes(1)));
            AnApplicant.openSession(signIn, codeIn(back, email)).then().statusCode(201);
        }
    }

    @Test
    void whoever_waits_for_a_code_does_not_wait_for_other_letters() throws IOException {
        String slow = "slow+" + UUID.randomUUID() + "@police.example";
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        try (Mailbox mailbox = Mailbox.start(0);
                SlowMailServer server = SlowMailServer.at(port, mailbox.port(), slow)) {
            writeReceiptTo(slow);
            Eventually.get("a receipt that is held", () -> Optional.of(server.isHolding())
                    .filter(Boolean::booleanValue));

            String email = "s.tavake+" + UUID.randomUUID() + "@police.example";
            String signIn = AnApplicant.startSignIn(email);
            AnApplicant.openSession(signIn, codeIn(mailbox, email)).then().statusCode(201);
            assertThat(attempts(slow)).as("the receipt is not given up yet").isZero();
            assertThat(mailbox.to(slow)).isEmpty();

            server.letGo();
            Eventually.get("the receipt", () -> mailbox.to(slow).stream().findFirst());
        }
    }

    private static String codeIn(Mailbox mailbox, String email) {
        Matcher code = CODE.matcher(
                Eventually.get("the mail", () -> mailbox.to(email).stream().findFirst())
                        .text());
        code.find();
        return code.group(1);
    }

    private void writeReceiptTo(String address) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "insert into letter (id, kind, recipient, subject, body, state, attempts, written_at, due_at)"
                                + " values (?1, 'receipt', ?2, 'Your receipt', 'It is there.', 'WAITING', 0, ?3, ?3)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, address)
                .setParameter(3, clock.instant())
                .executeUpdate());
    }

    private int attempts(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select attempts from letter where recipient = ?1")
                                .setParameter(1, email)
                                .getSingleResult())
                        .intValue());
    }

    /** The service is told of a mail server that is not there. */
    public static class NoMailServerYet implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(AFreePort.class));
        }

        /** Where no mail server is yet. */
        public static class AFreePort implements QuarkusTestResourceLifecycleManager {

            @Override
            public Map<String, String> start() {
                try {
                    return Map.of("quarkus.mailer.port", Integer.toString(FreePort.find()));
                } catch (IOException none) {
                    throw new UncheckedIOException(none);
                }
            }

            /** After the other surroundings, whose mail server this replaces. */
            @Override
            public int order() {
                return 10;
            }

            @Override
            public void stop() {
                // A port needs no stopping.
            }
        }
    }
}
