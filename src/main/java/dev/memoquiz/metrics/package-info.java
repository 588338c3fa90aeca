/// What the bot looks like from outside: figures for Prometheus, and whether it lives and is ready, on a port of its own.
/// Never here: what is counted means nothing to the bot, and nothing here is loaded unless the port is set.
/// Start with [Metrics].
@NullMarked
package dev.memoquiz.metrics;

import org.jspecify.annotations.NullMarked;
