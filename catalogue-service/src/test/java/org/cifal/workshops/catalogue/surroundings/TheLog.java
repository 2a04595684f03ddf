package org.cifal.workshops.catalogue.surroundings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a part of the service writes into its log. */
public final class TheLog {

    private TheLog() {}

    /** The lines of a class while something is done. */
    public static List<LogRecord> of(String name, Runnable doing) {
        List<LogRecord> lines = Collections.synchronizedList(new ArrayList<>());
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger its = Logger.getLogger(name);
        its.addHandler(listening);
        try {
            doing.run();
        } finally {
            its.removeHandler(listening);
        }
        return List.copyOf(lines);
    }
}
