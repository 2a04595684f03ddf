package org.cifal.workshops.local.start;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.local.platform.PlatformUnavailable;

/**
 * What was asked for on the command line.
 *
 * @param portBase of catalogue-service; the others follow from it
 */
record StartOptions(boolean clean, Optional<OffsetDateTime> rehearse, Path data, int portBase) {
    /**
     * Reads them.
     *
     * @throws PlatformUnavailable saying what is wrong with them
     */
    static StartOptions parse(List<String> arguments) {
        boolean clean = false;
        Optional<OffsetDateTime> rehearse = Optional.empty();
        Path data = Path.of("data");
        int portBase = 8080;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--clean" -> clean = true;
                case "--rehearse" -> rehearse = Optional.of(instant(value(option, rest)));
                case "--data" -> data = Path.of(value(option, rest));
                case "--ports" -> portBase = port(value(option, rest));
                default -> throw new PlatformUnavailable("Unknown option " + option + ": ./start --help lists them");
            }
        }
        return new StartOptions(clean, rehearse, data, portBase);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new PlatformUnavailable(option + " needs a value: see ./start --help");
        }
        return rest.next();
    }

    private static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new PlatformUnavailable(
                    "--rehearse needs date, time and offset, such as 2023-10-01T09:00+09:00, not " + text, wrong);
        }
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65525) {
            throw new PlatformUnavailable("--ports needs a number from 1 to 65525, not " + text);
        }
        return Integer.parseInt(text);
    }
}
