package org.cifal.workshops.local.start;

import org.cifal.workshops.local.platform.LocalPlatform;

/** The addresses, and one line per thing to try. */
final class ThingsToTry {

    private ThingsToTry() {}

    static String of(LocalPlatform platform, StartOptions options) {
        String catalogue = platform.catalogue().url();
        String application = platform.application().url();
        String companion = "http://localhost:" + platform.companion().httpPort();
        return """
                catalogue-service    %1$s   (reference: %1$s/q/swagger-ui)
                application-service  %2$s   (reference: %2$s/q/swagger-ui)
                companion            %3$s   (tokens and mail)
                MySQL                127.0.0.1:%4$d   (users and passwords: %5$s)
                %6$s
                What there is to apply for:   curl '%1$s/v1/workshops?registrationStatus=open'
                The workshops of the seeds:   curl %1$s/v1/workshops
                What moved, and when:         curl %1$s/v1/workshops/jeju-2023-victim-identification/notices
                What partners follow:         curl %1$s/v1/feeds/workshops
                A token for an officer:       curl %3$s/token/officer-cifal-jeju
                Every mail that was sent:     %3$s/mailbox
                """.formatted(
                        catalogue,
                        application,
                        companion,
                        platform.mySql().port(),
                        options.data().resolve("mysql/passwords.properties"),
                        options.rehearse()
                                .map(instant -> "The services' clocks started at " + instant
                                        + "; tokens and mail stay in real time.\n")
                                .orElse(""));
    }
}
