package org.cifal.workshops.application.listing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what this thread asks of the database. */
@PersistenceUnitExtension
public class CountedStatements implements StatementInspector {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }

    static int during(Runnable work) {
        COUNT.set(0);
        work.run();
        return COUNT.get();
    }
}
