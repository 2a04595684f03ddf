package org.cifal.workshops.application.surroundings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the service writes into its log; the mail server beside it, which is in the same process, tells whom it knows. */
public final class TheLog {

    private static final String MAIL_SERVER = "com.icegreen.";

    private TheLog() {}

    /** The lines written while something is done, what was thrown included. */
    public static List<String> during(Runnable doing) {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Handler listening = new Handler() {
            private final SimpleFormatter formatter = new SimpleFormatter();

            @Override
            public void publish(LogRecord line) {
                if (!String.valueOf(line.getLoggerName()).startsWith(MAIL_SERVER)) {
                    lines.add(formatter.format(line));
                }
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
        Logger everything = Logger.getLogger("");
        everything.addHandler(listening);
        try {
            doing.run();
        } finally {
            everything.removeHandler(listening);
        }
        return List.copyOf(lines);
    }
}
