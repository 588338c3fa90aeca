package dev.memoquiz.metrics;

import dev.memoquiz.discord.Bot;
import dev.memoquiz.storage.Store;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// How the bot stands, asked for at each look.
///
/// @param connected whether events arrive from Discord; answers at once
/// @param databaseAnswers whether the database can be written to; may take its time
/// @param underway how many interactions are worked on or wait for Discord to take their answer
/// @param requestsWaiting how many requests to Discord wait for their turn
/// @param changesWaiting how many changes wait to be written
public record Signs(
        BooleanSupplier connected,
        BooleanSupplier databaseAnswers,
        IntSupplier underway,
        IntSupplier requestsWaiting,
        IntSupplier changesWaiting) {
    /// Those of a bot and its database.
    public static Signs of(Bot bot, Store store) {
        return new Signs(
                bot::connected,
                store::answers,
                bot::underway,
                bot::requestsWaiting,
                store::waiting);
    }

    /// A bot that has not started yet.
    static final Signs NONE = new Signs(() -> false, () -> false, () -> 0, () -> 0, () -> 0);
}
