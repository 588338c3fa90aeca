package dev.memoquiz.discord.talk;

import java.time.Duration;

/// Hears what happens between the bot and Discord, so that it can be counted. Only kinds pass here, never an id, a name or a text.
/// Any thread may call it, and it returns at once.
public interface Watch {
    /// Hears nothing.
    Watch NONE =
            new Watch() {
                @Override
                public Seen received(Kind kind) {
                    return Seen.BY_NOBODY;
                }

                @Override
                public void gateway(Turn turn) {}

                @Override
                public void rateLimited(Duration wait) {}
            };

    /// What a person did.
    enum Kind {
        COMMAND,
        COMPLETION,
        PRESS,
        FORM
    }

    /// What came of it.
    enum Outcome {
        ANSWERED,
        /// Put off first and answered later.
        DEFERRED,
        /// Something went wrong in the bot, and the person was told so.
        FAILED,
        /// A button, form or command that the bot does not know.
        UNKNOWN,
        /// Turned away with a sentence, since the bot is starting or ending, or cannot reach its database. Nothing was done for it.
        REFUSED,
        /// Turned away with a sentence, since too much is under way. Nothing was done for it.
        SHED,
        /// Left without an answer, since not even all who are turned away can be told.
        DROPPED
    }

    /// A change of the connection to Discord.
    enum Turn {
        DROPPED,
        RESUMED,
        /// Connected with a new session, as at the start and when the old one could not be resumed.
        RENEWED
    }

    /// An interaction has come in. Its time until [Seen#acknowledged] counts from now.
    Seen received(Kind kind);

    void gateway(Turn turn);

    /// Discord refused a request for now.
    void rateLimited(Duration wait);

    /// How things are with the shards of this process.
    default void shards(Shards now) {}

    /// Shards of this process, and logins.
    ///
    /// @param loginsLeft of this day, for all processes
    /// @param configured how many shards there are in all
    /// @param held by this process
    /// @param serving of them, those that are connected
    /// @param led of them, those whose live rounds are led
    /// @param taken how many came to this process since it started, each time they came
    record Shards(int loginsLeft, int configured, int held, int serving, int led, long taken) {}

    /// One interaction on its way.
    interface Seen {
        Seen BY_NOBODY =
                new Seen() {
                    @Override
                    public void ended(Outcome outcome) {}

                    @Override
                    public void acknowledged() {}

                    @Override
                    public void undelivered() {}
                };

        /// The first outcome counts.
        void ended(Outcome outcome);

        /// Discord took an answer; the first time counts.
        void acknowledged();

        /// Discord did not take an answer, for instance because it came too late.
        void undelivered();
    }
}
