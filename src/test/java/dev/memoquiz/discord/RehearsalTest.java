package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.rehearsal.Rehearsing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The rehearsal from which the start-up cache is made gets as far as a class that votes.
final class RehearsalTest {
    private final BotStand stand = new BotStand();

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void somebody_plays_alone_and_a_class_votes() throws IOException {
        stand.stop();
        stand.quizzes.set(0, BotStand.only(BotStand.TINY, "what-happened"));
        try (Rehearsing rehearsing = Rehearsing.open();
                Bot _ = bot(rehearsing.port())) {
            Waiting.until(() -> voters() >= 60, "the votes of the class");
            assertThat(stand.journal.latest(new ReaderId("discord:2"), 10)).isNotEmpty();
        }
    }

    private Bot bot(int port) {
        BotSettings usual = stand.settings("rehearsal.rehearsal.rehearsal");
        return Bot.start(
                new BotSettings(
                        usual.token(),
                        Optional.of("http://127.0.0.1:" + port + "/"),
                        Optional.of("ws://127.0.0.1:" + port),
                        usual.usual(),
                        BotSettings.USUAL_PATIENCE,
                        usual.bounds()),
                stand::desk,
                stand.troubles(),
                Watch.NONE,
                stand.machine);
    }

    private int voters() {
        LiveJournal journal = stand.store.liveJournal();
        List<LiveRound> open = journal.open();
        return open.stream()
                .filter(round -> round.phase() instanceof Phase.Voting)
                .mapToInt(round -> journal.votes(round.id()).size())
                .sum();
    }
}
