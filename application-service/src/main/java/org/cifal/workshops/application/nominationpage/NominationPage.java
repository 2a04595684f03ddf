package org.cifal.workshops.application.nominationpage;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.application.nominator.NominatorTaskView;
import org.cifal.workshops.application.notification.Moments;

/**
 * What the page says, in words.
 *
 * @param codeSent whether a code was sent that can be brought
 * @param problem what was refused just now; null for nothing
 * @param task whom it is about and what was received; null without a session
 */
record NominationPage(AskedLetter asked, boolean codeSent, String problem, Task task) {

    /**
     * What a session adds.
     *
     * @param applicant null where no name is stated yet
     * @param organisation null likewise
     * @param letter null until one was received
     */
    record Task(String applicant, String organisation, String official, Letter letter) {

        static Task of(NominatorTaskView view, ZoneId host) {
            NominatorTaskView.ApplicantView applicant = view.applicant();
            String name = Stream.of(applicant.givenNames(), applicant.familyName())
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" "));
            return new Task(
                    name.isEmpty() ? null : name,
                    applicant.organisation(),
                    view.official(),
                    view.letter() == null ? null : Letter.of(view.letter(), host));
        }
    }

    /** @param received by both clocks */
    record Letter(String filename, String size, String sha256, String received) {

        static Letter of(NominatorTaskView.LetterView view, ZoneId host) {
            return new Letter(
                    view.filename(),
                    String.format(Locale.ENGLISH, "%,d bytes", view.size()),
                    view.sha256(),
                    Moments.both(view.receivedAt(), host));
        }
    }
}
