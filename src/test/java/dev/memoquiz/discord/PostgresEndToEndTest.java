package dev.memoquiz.discord;

import org.junit.jupiter.api.Nested;

/// What readers, hosts and teachers do, over PostgreSQL.
final class PostgresEndToEndTest {
    @Nested
    final class Commands extends CommandsEndToEndTest {
        @Override
        BotStand stand() {
            return BotStand.onPostgres();
        }
    }

    @Nested
    final class Live extends LiveEndToEndTest {
        @Override
        BotStand stand() {
            return BotStand.onPostgres();
        }
    }

    @Nested
    final class LiveVotes extends LiveVotesEndToEndTest {
        @Override
        BotStand stand() {
            return BotStand.onPostgres();
        }
    }

    @Nested
    final class Appeals extends AppealsEndToEndTest {
        @Override
        BotStand stand() {
            return BotStand.onPostgres();
        }
    }

    @Nested
    final class QuestionTypes extends QuestionTypesEndToEndTest {
        @Override
        BotStand stand() {
            return BotStand.onPostgres();
        }
    }
}
