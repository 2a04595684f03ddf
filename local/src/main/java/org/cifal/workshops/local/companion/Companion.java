package org.cifal.workshops.local.companion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.cifal.workshops.local.identity.IdentityProvider;
import org.cifal.workshops.local.identity.LocalClient;
import org.cifal.workshops.local.mail.Mailbox;
import org.cifal.workshops.local.mail.ReceivedMail;

/** Stands in for the identity provider and the mail server, on loopback, through their real protocols. */
public final class Companion implements AutoCloseable {
    private final IdentityProvider identity;
    private final Mailbox mailbox;

    private Companion(IdentityProvider identity, Mailbox mailbox) {
        this.identity = identity;
        this.mailbox = mailbox;
    }

    /** On any free ports; what tests want. */
    public static Companion start(Path folder) throws IOException {
        return start(folder, 0, 0);
    }

    /**
     * Starts both.
     *
     * @param folder keeps the key that signs tokens
     * @param httpPort of the issuer and the pages, 0 for any free one
     * @param smtpPort 0 for any free one
     * @throws IOException when a port is taken or the folder cannot be written
     */
    public static Companion start(Path folder, int httpPort, int smtpPort) throws IOException {
        Mailbox mailbox = Mailbox.start(smtpPort);
        AtomicReference<IdentityProvider> issuer = new AtomicReference<>();
        try {
            issuer.set(IdentityProvider.start(
                    folder.resolve("token-signing-key.json"), httpPort, new CompanionPages(issuer::get, mailbox)));
            return new Companion(issuer.get(), mailbox);
        } catch (IOException | RuntimeException failed) {
            mailbox.close();
            throw failed;
        }
    }

    /** For {@code quarkus.oidc.auth-server-url}. */
    public String issuerUrl() {
        return identity.issuerUrl();
    }

    public int httpPort() {
        return identity.port();
    }

    public int smtpPort() {
        return mailbox.port();
    }

    /**
     * A token for one of the local clients.
     *
     * @throws IllegalArgumentException when there is no such client
     */
    public String token(String client) {
        return identity.token(
                LocalClient.named(client).orElseThrow(() -> new IllegalArgumentException("No local client " + client)));
    }

    /** A correctly signed token that claims anything, for tests of what the services refuse. */
    public String token(Map<String, Object> claims, Duration validity) {
        return identity.token(claims, validity);
    }

    /** Newest first. */
    public List<ReceivedMail> mailTo(String address) {
        return mailbox.to(address);
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        identity.close();
        mailbox.close();
    }
}
