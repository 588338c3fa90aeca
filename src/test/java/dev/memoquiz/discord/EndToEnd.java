package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.OnEachDatabase;
import org.junit.jupiter.api.AfterEach;

/// A test with a stand of its own, on each kind of database, at the end of which the bot must have kept to Discord's rules.
@OnEachDatabase
abstract class EndToEnd {
    final BotStand stand;

    EndToEnd(DatabaseKind database) {
        stand = new BotStand(database);
    }

    @AfterEach
    void the_bot_kept_to_every_rule_of_discord() {
        stand.close();
        assertThat(stand.discord.violations()).isEmpty();
    }
}
