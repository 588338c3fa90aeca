package dev.memoquiz.discord.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.jda.EchoBot;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Waiting;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AnteroomTest {
    private static final String SENTENCE = "I do not know you yet.";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Optional<String>> known = new CompletableFuture<>();
    private final Anteroom anteroom = new Anteroom(Thread::startVirtualThread, watch(), 1);
    private final FakeDiscord discord = FakeDiscord.start(Options.with(InstantSource.system()));
    private final Room room = discord.guild("Class 9b").channel("history");
    private final Person ada = discord.user("Ada");
    private final EchoBot bot =
            EchoBot.start(discord, List.of(Commands.slash("help", "Help")), this::receive);

    @AfterEach
    void stop() {
        bot.close();
        discord.close();
    }

    private void receive(GenericEvent event) {
        if (event instanceof GenericInteractionCreateEvent interaction) {
            anteroom.enter(interaction, known::join);
        }
    }

    private Outcome comes() {
        return ada.in(room).slash("help");
    }

    private void untilHeard(String... what) {
        Waiting.until(() -> heard.equals(List.of(what)), List.of(what) + ", but heard " + heard);
    }

    @Test
    void who_finds_no_room_is_counted_and_who_was_told_makes_room() {
        Outcome first = comes();
        comes();
        untilHeard("COMMAND", "DROPPED");

        known.complete(Optional.of(SENTENCE));

        assertThat(first.message().text()).isEqualTo(SENTENCE);
        untilHeard("COMMAND", "DROPPED", "COMMAND", "REFUSED", "acknowledged");
        assertThat(comes().message().text()).isEqualTo(SENTENCE);
    }

    private Watch watch() {
        return new Watch() {
            @Override
            public Seen received(Kind kind) {
                heard.add(kind.name());
                return new Noted(heard);
            }

            @Override
            public void gateway(Turn turn) {}

            @Override
            public void rateLimited(Duration wait) {}
        };
    }

    private record Noted(List<String> heard) implements Watch.Seen {
        @Override
        public void ended(Watch.Outcome outcome) {
            heard.add(outcome.name());
        }

        @Override
        public void acknowledged() {
            heard.add("acknowledged");
        }

        @Override
        public void undelivered() {
            heard.add("undelivered");
        }
    }
}
