package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;

/// A test with a stand of its own, at the end of which the bot must have kept to Discord's rules.
abstract class EndToEnd {
    final BotStand stand = stand();

    /// On another database in a subclass.
    BotStand stand() {
        return new BotStand();
    }

    @AfterEach
    void the_bot_kept_to_every_rule_of_discord() {
        stand.close();
        assertThat(stand.discord.violations()).isEmpty();
    }
}
