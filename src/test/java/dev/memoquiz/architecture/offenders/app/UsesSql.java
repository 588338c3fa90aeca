package dev.memoquiz.architecture.offenders.app;

import java.sql.Connection;

public final class UsesSql {
    Connection same(Connection it) {
        return it;
    }
}
