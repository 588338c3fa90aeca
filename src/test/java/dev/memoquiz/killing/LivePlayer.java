package dev.memoquiz.killing;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.press.LiveTarget;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.fakediscord.world.Snowflakes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Somebody in a class at a live round: joins, votes, changes the mind.
final class LivePlayer {
    private static final List<String> COUNTED =
            List.of(
                    "You can change it until the question closes.",
                    "It stands: in this round the first choice counts.",
                    "It was sent in time, so it counts",
                    "**Nearly.**");

    private final Person person;
    private final Classroom classroom;
    private final Promises promises;
    private final Findings findings;
    private final SplittableRandom random;

    /// The question as it is being made up in private.
    private Optional<SeenMessage> draft = Optional.empty();

    LivePlayer(
            Person person,
            Classroom classroom,
            Promises promises,
            Findings findings,
            SplittableRandom random) {
        this.person = person;
        this.classroom = classroom;
        this.promises = promises;
        this.findings = findings;
        this.random = random;
    }

    void step(Lives lives) throws InterruptedException {
        Optional<SeenMessage> message = draft.or(classroom::board);
        Optional<Choice> choice = message.flatMap(it -> Choice.sensible(Choice.of(it), random));
        draft = Optional.empty();
        if (choice.isPresent()) {
            press(lives, message.orElseThrow(), choice.get());
        }
    }

    private void press(Lives lives, SeenMessage message, Choice choice)
            throws InterruptedException {
        Optional<Lives.Heard> heard =
                ask(
                        lives,
                        choice.id(),
                        () -> person.forgePress(message, choice.button().customId()));
        if (heard.filter(it -> it.message().isEmpty()).isPresent()) {
            SeenModal form = heard.orElseThrow().outcome().modal();
            Map<String, String> values = Choice.filled(form, random);
            ask(
                    lives,
                    ButtonId.decode(form.customId()).orElseThrow(),
                    () -> person.submit(form, values));
        }
    }

    private Optional<Lives.Heard> ask(Lives lives, ButtonId id, Supplier<Outcome> act)
            throws InterruptedException {
        Optional<Promises.Vote> vote = target(id).map(this::vote);
        Optional<Lives.Heard> heard =
                lives.ask(() -> {
                    Outcome outcome = act.get();
                    Instant stamped = Snowflakes.time(outcome.interaction().id());
                    vote.ifPresent(it -> promises.pressed(it, stamped));
                    return outcome;
                });
        heard.ifPresent(it -> {
            classroom.heard(it.life());
            it.message().ifPresent(message -> look(id, vote, it, message));
        });
        return heard;
    }

    private Promises.Vote vote(LiveTarget target) {
        return new Promises.Vote(
                target.live().value(),
                target.turn().index(),
                target.turn().ballot() == Ballot.FIRST ? 1 : 2,
                "discord:" + person.user().id());
    }

    /// Empty for what is no vote.
    private static Optional<LiveTarget> target(ButtonId id) {
        return switch (id) {
            case ButtonId.Live(LiveButton.Pick(var target, _)) -> Optional.of(target);
            case ButtonId.Live(LiveButton.Judge(var target, _)) -> Optional.of(target);
            case ButtonId.Live(LiveButton.HandSet(var target, _)) -> Optional.of(target);
            case ButtonId.Live(LiveButton.HandOrder(var target, _)) -> Optional.of(target);
            case ButtonId.Live(LiveButton.Form(var target)) -> Optional.of(target);
            case ButtonId _ -> Optional.empty();
        };
    }

    private void look(
            ButtonId id, Optional<Promises.Vote> vote, Lives.Heard heard, SeenMessage message) {
        String text = message.text();
        vote.ifPresent(it -> judged(it, heard, text));
        if (id instanceof ButtonId.Live(LiveButton.Join(var live))
                && text.startsWith("You are in")) {
            promises.joined(live.value(), "discord:" + person.user().id());
        }
        if (id instanceof ButtonId.Live(LiveButton.Draft _)
                && Choice.of(message).stream().anyMatch(it -> it.kind() == Choice.Kind.DRAFT)) {
            draft = Optional.of(message);
        }
        findings.unlessTroubled(!text.contains("Error "), "a player was told: " + text);
    }

    private void judged(Promises.Vote vote, Lives.Heard heard, String text) {
        if (COUNTED.stream().anyMatch(text::contains)) {
            findings.count("votes acknowledged");
            promises.kept(vote, heard.stamped());
        } else if (text.contains("You had answered already")) {
            promises.fixed(vote);
        } else {
            boolean late = text.startsWith("Too late");
            findings.count("a vote was refused: " + text.replaceAll("\\d+([.]\\d+)?", "…"));
            promises.refused(new Promises.Refused(vote, heard.stamped(), heard.life(), late));
        }
    }
}
