package dev.memoquiz.discord.live.host;

import static dev.memoquiz.discord.live.LiveRoundSamples.NOON;
import static dev.memoquiz.discord.live.LiveRoundSamples.TINY;
import static dev.memoquiz.discord.live.LiveRoundSamples.player;
import static dev.memoquiz.discord.live.LiveRoundSamples.round;
import static dev.memoquiz.discord.live.LiveRoundSamples.voting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The host's panel in each phase, held against golden files and the limits of Discord.
final class PanelCardTest {
    private static final int LAST = TINY.questions().size() - 1;

    private final ObjectNode cards = new ObjectMapper().createObjectNode();

    @AfterEach
    void every_card_fits_discord() {
        cards.forEach(card -> assertThat(MessageCheck.created(card, Set.of()).found()).isEmpty());
    }

    private void add(String name, Card card) {
        cards.set(name, Golden.json(card));
    }

    private void add(String name, Phase phase) {
        add(name, PanelCard.of(view(round(TINY, phase), true, true), Optional.empty()));
    }

    private static PanelCard.View view(LiveRound round, boolean host, boolean here) {
        return new PanelCard.View(round, new Turnout(17, 23), host, here, NOON.plusSeconds(10));
    }

    private static LiveRound plain(Phase phase) {
        return round(
                TINY,
                phase,
                new LiveSettings(
                        Optional.empty(),
                        LiveSettings.Pacing.HOST,
                        LiveSettings.Scoring.ACCURACY,
                        LiveSettings.SecondVote.OFF,
                        true,
                        0));
    }

    private static Phase.Voting untimed(int index) {
        return new Phase.Voting(Turn.first(index), NOON, Optional.empty());
    }

    @Test
    void every_phase_says_where_the_round_stands_and_what_can_be_done() {
        add("lobby", new Phase.Lobby(NOON));
        add("first vote", voting(0));
        add("closing", new Phase.Voting(Turn.first(0), NOON, Optional.of(NOON.plusSeconds(9))));
        add("talk", new Phase.Discussing(0, NOON, Optional.empty()));
        add("talk by the clock", new Phase.Discussing(0, NOON, Optional.of(NOON.plusSeconds(120))));
        add(
                "second vote",
                new Phase.Voting(Turn.second(0), NOON, Optional.of(NOON.plusSeconds(30))));
        add("key", new Phase.Revealed(Turn.second(0), NOON, Optional.empty()));
        add(
                "key of the last",
                new Phase.Revealed(
                        Turn.second(LAST), NOON, Optional.of(NOON.plus(Duration.ofSeconds(30)))));
        add("over", new Phase.Ended(NOON, EndReason.FINISHED, LAST + 1));
        add(
                "one vote, untimed",
                PanelCard.of(view(plain(untimed(3)), true, true), Optional.empty()));
        Golden.check("live-panel-phases", cards);
    }

    @Test
    void every_pause_says_why_and_what_helps() {
        for (PauseReason why : PauseReason.values()) {
            add(why.name(), new Phase.Paused(voting(1), NOON, why));
        }
        add("lobby", new Phase.Paused(new Phase.Lobby(NOON), NOON, PauseReason.CHANNEL_GONE));
        Golden.check("live-panel-pauses", cards);
    }

    @Test
    void a_teacher_a_host_elsewhere_and_a_question_before_the_end_are_served() {
        LiveRound open = plain(untimed(3));
        add("a teacher", PanelCard.of(view(open, false, true), Optional.empty()));
        add("elsewhere", PanelCard.of(view(open, true, false), Optional.of("60 seconds more.")));
        add("asked before the end", PanelCard.askEnd(open));
        Golden.check("live-panel-others", cards);
    }

    @Test
    void players_are_listed_and_found() {
        LiveRound open = plain(untimed(3));
        var many = IntStream.range(0, 30).mapToObj(i -> player(i)).toList();
        add("a few", PlayersCard.page(open, many.subList(0, 3), 0));
        add("the second page", PlayersCard.page(open, many, 1));
        add("found", PlayersCard.found(open, many, "pupil 1"));
        add("not found", PlayersCard.found(open, many, "Zoe"));
        add("nobody", PlayersCard.page(open, List.of(), 0));
        Golden.check("live-panel-players", cards);
    }
}
