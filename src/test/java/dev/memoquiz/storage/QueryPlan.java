package dev.memoquiz.storage;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// How a database would go about a query.
public final class QueryPlan {
    private QueryPlan() {}

    /// PostgreSQL is told to use indexes although its tables are small.
    public static String of(String url, String query, Map<String, Object> parameters) {
        try (Handle handle = Jdbi.open(url)) {
            String explain = "explain query plan ";
            if (url.startsWith("jdbc:postgresql:")) {
                handle.execute("set enable_seqscan = off");
                explain = "explain ";
            }
            return handle.createQuery(explain + query)
                    .bindMap(parameters)
                    .mapToMap()
                    .list()
                    .toString();
        }
    }
}
