package org.cifal.workshops.application.notification;

import java.time.Instant;
import java.util.Optional;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;

/** What an applicant can still do about a document, and until when. */
final class Remedies {

    private Remedies() {}

    /** Of a file the scanner found something in. */
    static String ofInfection(Call call, Application application, Instant foundAt) {
        Optional<Instant> mendable = application.mendableUntil().filter(foundAt::isBefore);
        if (mendable.isPresent()) {
            return """
                    The call is closed. Because the file was looked at only after that, you can
                    still replace it, and nothing else, before
                    %s:
                    begin a correction, hand in another file, made on another device if you can, and
                    submit again.""".formatted(Moments.both(mendable.get(), call.timeZone()));
        }
        if (isOver(call, application, foundAt)) {
            return "The call is closed, so it cannot be replaced.";
        }
        return """
                Hand in another file in its place %s: make
                it on another device if you can. What is submitted is changed by a correction,
                which you begin and submit again.""".formatted(until(call, application));
    }

    /** Of a seal that was not found. */
    static String ofSeal(Call call, Application application, Instant judgedAt) {
        if (isOver(call, application, judgedAt)) {
            return "The call is closed, so it cannot be replaced; the\nofficers decide on your application as it is.";
        }
        return "You can replace it %s: begin a correction,\nhand in a sealed one or have your official do so, and submit again."
                .formatted(until(call, application));
    }

    /** What a letter of nomination leaves to do: one that was begun in time may have come to its end too late. */
    static String afterLetter(Call call, Application application, Instant uploadedAt) {
        boolean tooLate = application.status() == ApplicationStatus.DRAFT && CallWindowPolicy.isLate(call, uploadedAt);
        return tooLate ? """
                  The call closed while the letter was on its way, and your application is not
                  submitted. Ask for it to be admitted late, and say so.""" : """
                  If you have not submitted your application yet, please read its checklist and
                  submit it in time.""";
    }

    private static boolean isOver(Call call, Application application, Instant now) {
        return end(call, application).filter(end -> !now.isBefore(end)).isPresent();
    }

    private static String until(Call call, Application application) {
        return end(call, application)
                .map(end -> "before " + Moments.both(end, call.timeZone()))
                .orElse("while the call is open");
    }

    /** By the intake it was submitted in: another one that is still open helps nothing. */
    private static Optional<Instant> end(Call call, Application application) {
        return call.terms()
                .flatMap(terms -> CallWindowPolicy.correctableUntil(
                        terms, application.intake().orElse(null)));
    }
}
