/// A PostgreSQL server of the tests, and what is told of servers that cannot be used.
@NullMarked
package dev.memoquiz.storage.postgres;

import org.jspecify.annotations.NullMarked;
