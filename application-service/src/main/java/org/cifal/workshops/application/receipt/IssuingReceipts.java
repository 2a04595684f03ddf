package org.cifal.workshops.application.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.consent.Consent;

/** Issues the receipt of a submission, in its transaction, and shows it again. */
@ApplicationScoped
public class IssuingReceipts {

    private final Receipts receipts;
    private final ReceiptSigner signer;
    private final ObjectMapper json;

    IssuingReceipts(Receipts receipts, ReceiptSigner signer, ObjectMapper json) {
        this.receipts = receipts;
        this.signer = signer;
        this.json = json;
    }

    /**
     * Issues the receipt of an application that was just submitted.
     *
     * @param late whether a waiver admitted it after the deadline
     */
    public ReceiptView issue(
            Application application, Call call, Form form, List<Consent> consents, boolean late, Instant now) {
        ReceiptView received = ReceiptView.of(application, call, form, consents, late);
        try {
            String document = json.writeValueAsString(received);
            String jws = signer.sign(document);
            receipts.persist(new Receipt(application.id(), application.submissionVersion(), document, jws, now));
            return received.signed(jws);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of an application, newest first; one's own alone, and never none. */
    @Transactional
    List<ReceiptView> read(UUID applicantId, UUID applicationId) {
        List<Receipt> issued = receipts.ofApplicant(applicantId, applicationId);
        if (issued.isEmpty()) {
            throw new NotFoundException();
        }
        return issued.stream().map(this::view).toList();
    }

    private ReceiptView view(Receipt receipt) {
        try {
            return json.readValue(receipt.document(), ReceiptView.class).signed(receipt.jws());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
