package org.cifal.workshops.application.nominationpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.catalogue.AskingTheCatalogue;
import org.cifal.workshops.application.content.DeclaredTypePolicy;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.content.DocumentRefused;
import org.cifal.workshops.application.document.Destination;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.nominator.HandingInLetter;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the file of a form the way every document is taken: judged by its bytes, safe before it is acknowledged. */
@ApplicationScoped
class TakingLetter {

    private static final int LONGEST_NAME = 200;

    private final HandingInLetter letters;
    private final ReceivingDocument receiving;
    private final AskingTheCatalogue asking;

    TakingLetter(HandingInLetter letters, ReceivingDocument receiving, AskingTheCatalogue asking) {
        this.letters = letters;
        this.receiving = receiving;
        this.asking = asking;
    }

    /**
     * Hands the letter in.
     *
     * @param letter null, or without a name, where none was chosen
     * @param receivedAt when the service received the request, which lateness is judged by
     */
    void take(UUID nomination, FileUpload letter, Instant receivedAt) {
        if (letter == null || letter.fileName() == null || letter.fileName().isBlank()) {
            throw new DocumentRefused("No file was chosen.");
        }
        String name = letter.fileName();
        if (name.length() > LONGEST_NAME) {
            throw new DocumentRefused("The file name has more than %d characters.".formatted(LONGEST_NAME));
        }
        // Browsers declare what their machine makes of the extension, or nothing: name and bytes have to agree.
        DocumentKind kind = DeclaredTypePolicy.named(name);
        Destination destination = asking.beforeRefusing(
                () -> letters.workshopOf(nomination), () -> letters.destination(nomination, name, kind, receivedAt));
        try (InputStream file = Files.newInputStream(letter.uploadedFile())) {
            receiving.takeOver(destination, file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
