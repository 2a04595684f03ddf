package org.cifal.workshops.application.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.receipt.ReceiptView;
import org.cifal.workshops.application.scanning.InfectionFound;
import org.cifal.workshops.application.signin.CodeRequested;
import org.cifal.workshops.application.submission.ApplicationSubmitted;

/** Tells applicants what happens to their own applications by their own doing. */
@ApplicationScoped
class ApplicantLetters {

    private final Outbox outbox;
    private final Applications applications;
    private final Calls calls;

    ApplicantLetters(Outbox outbox, Applications applications, Calls calls) {
        this.outbox = outbox;
        this.applications = applications;
        this.calls = calls;
    }

    void sendCode(@Observes CodeRequested requested) {
        Map<String, String> values = Map.of(
                "code", requested.code(),
                "asked", Moments.utc(requested.at()),
                "expires", Moments.utc(requested.expiresAt()));
        outbox.writeAwaited(requested.email(), "sign-in-code", values, requested.withheld(), requested.at());
    }

    void sendReceipt(@Observes ApplicationSubmitted submitted) {
        ReceiptView receipt = submitted.receipt();
        String documents = receipt.documents().stream()
                .map(document -> "  %s  %s  (%d bytes)".formatted(document.sha256(), document.code(), document.size()))
                .collect(Collectors.joining("\n"));
        Map<String, String> values = Map.of(
                "reference", receipt.reference(),
                "version", Integer.toString(receipt.version()),
                "workshop", submitted.call().title(),
                "received", Moments.both(receipt.receivedAt(), submitted.call().timeZone()),
                "documents", documents,
                "jws", receipt.jws());
        outbox.write(submitted.application(), "receipt", values, submitted.at());
    }

    void tellOfInfection(@Observes InfectionFound found) {
        Call call = calls.ofWorkshop(found.application().workshopId());
        Map<String, String> values = Map.of(
                "reference",
                found.application().reference(),
                "workshop",
                call.title(),
                "document",
                found.code(),
                "filename",
                found.filename(),
                "infection",
                found.infection(),
                "remedy",
                Remedies.ofInfection(call, found.application(), found.at()));
        outbox.write(found.application(), "document-infected", values, found.at());
    }

    void confirmWithdrawal(@Observes ApplicationMoved moved) {
        if (moved.to() != ApplicationStatus.WITHDRAWN) {
            return;
        }
        Application application = applications.findById(moved.applicationId());
        Call call = calls.ofWorkshop(moved.workshopId());
        Map<String, String> values = Map.of(
                "reference", application.reference(),
                "workshop", call.title(),
                "withdrawn", Moments.both(moved.at(), call.timeZone()));
        outbox.write(application, "withdrawn", values, moved.at());
    }

    /** Where nobody selects, the place is theirs with the submission. */
    void confirmPlace(@Observes ApplicationMoved moved) {
        if (moved.from() != ApplicationStatus.SUBMITTED || moved.to() != ApplicationStatus.ACCEPTED) {
            return;
        }
        Application application = applications.findById(moved.applicationId());
        Map<String, String> values = Map.of(
                "reference",
                application.reference(),
                "workshop",
                calls.ofWorkshop(moved.workshopId()).title());
        outbox.write(application, "place-confirmed", values, moved.at());
    }
}
