package org.cifal.workshops.application.surroundings;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Writes down what the service asks of its database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<Integer> OF_THIS_THREAD = ThreadLocal.withInitial(() -> 0);
    private static volatile boolean watching;

    @Override
    public String inspect(String sql) {
        OF_THIS_THREAD.set(OF_THIS_THREAD.get() + 1);
        if (watching) {
            SEEN.add(sql);
        }
        return sql;
    }

    /** The statements of this kind during something, in their order; whatever goes on besides must be of no such kind. */
    public static List<String> during(Runnable something, Predicate<String> kind) {
        SEEN.clear();
        watching = true;
        try {
            something.run();
        } finally {
            watching = false;
        }
        return SEEN.stream().filter(kind).toList();
    }

    /** How many this very thread needs for something. */
    public static int countedDuring(Runnable something) {
        int before = OF_THIS_THREAD.get();
        something.run();
        return OF_THIS_THREAD.get() - before;
    }
}
