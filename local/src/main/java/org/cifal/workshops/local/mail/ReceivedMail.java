package org.cifal.workshops.local.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as its reader sees it.
 *
 * @param to addresses without display names
 * @param text the plain text of it
 * @param attachments file names
 * @param unsubscribing the headers by which a mail program stops such mail (RFC 8058)
 * @param receivedAt in real time, also while the services rehearse another
 */
public record ReceivedMail(
        List<String> to,
        String from,
        String subject,
        String text,
        List<String> attachments,
        Map<String, String> unsubscribing,
        Instant receivedAt) {

    private static final String[] UNSUBSCRIBING = {"List-Unsubscribe", "List-Unsubscribe-Post"};

    static ReceivedMail of(MimeMessage message, Instant receivedAt) {
        try {
            StringBuilder text = new StringBuilder();
            Stream.Builder<String> attachments = Stream.builder();
            read(message, text, attachments);
            return new ReceivedMail(
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    String.join(", ", addresses(message.getFrom())),
                    message.getSubject(),
                    text.toString(),
                    attachments.build().toList(),
                    unsubscribing(message),
                    receivedAt);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("A mail that was received cannot be read", unreadable);
        }
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.getAddress()
                                : address.toString())
                        .toList();
    }

    private static Map<String, String> unsubscribing(MimeMessage message) throws MessagingException {
        return Collections.list(message.getMatchingHeaders(UNSUBSCRIBING)).stream()
                .collect(Collectors.toMap(Header::getName, header -> MimeUtility.unfold(header.getValue())));
    }

    private static void read(Part part, StringBuilder text, Stream.Builder<String> attachments)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner, text, attachments);
            }
        } else if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        }
    }
}
