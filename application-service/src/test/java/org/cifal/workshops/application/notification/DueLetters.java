package org.cifal.workshops.application.notification;

import jakarta.enterprise.inject.spi.CDI;

/** Letters go out every second, and tests wait for hundreds of them: whoever waits for one has it sent at once. */
public final class DueLetters {

    private DueLetters() {}

    /** Those that somebody waits for; the sender that comes by itself finds what is left. */
    public static void sendAwaited() {
        CDI.current().select(SendingLetters.class).get().sendAwaited();
    }
}
