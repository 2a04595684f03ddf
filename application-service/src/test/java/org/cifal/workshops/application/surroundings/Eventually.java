package org.cifal.workshops.application.surroundings;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what another thread brings about. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    /** The first value there is, asked for again and again. */
    public static <T> T get(String what, Supplier<Optional<T>> asking) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> value = asking.get();
            if (value.isPresent()) {
                return value.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("Not within " + PATIENCE + ": " + what);
    }
}
