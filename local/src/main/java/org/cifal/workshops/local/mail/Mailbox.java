package org.cifal.workshops.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Comparator;
import java.util.List;

/** Accepts mail for any address by SMTP on loopback and keeps it in memory until it is closed. */
public final class Mailbox implements AutoCloseable {
    private static final Comparator<StoredMessage> NEWEST_FIRST = Comparator.comparing(StoredMessage::getReceivedDate)
            .thenComparing(StoredMessage::getUid)
            .reversed();

    private final GreenMail server;

    private Mailbox(GreenMail server) {
        this.server = server;
    }

    /**
     * Starts on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @throws IllegalStateException when the port is taken
     */
    public static Mailbox start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new Mailbox(server);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Newest first. */
    public List<ReceivedMail> all() {
        return server.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(NEWEST_FIRST)
                .map(message -> ReceivedMail.of(
                        message.getMimeMessage(), message.getReceivedDate().toInstant()))
                .toList();
    }

    /** Newest first; addresses are compared without regard to case. */
    public List<ReceivedMail> to(String address) {
        return all().stream().filter(mail -> mail.isTo(address)).toList();
    }

    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
