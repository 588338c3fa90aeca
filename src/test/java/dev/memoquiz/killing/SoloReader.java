package dev.memoquiz.killing;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who plays round after round alone, whatever becomes of the bot.
final class SoloReader {
    private static final Pattern POINTS =
            Pattern.compile("(?m)^### \\D*(\\d+) of (\\d+) points?[.]");

    /// What may be said of an answer that is no longer looked at, as when the press before was answered with the bot's last breath.
    private static final List<String> ASIDES =
            List.of(
                    "There was nothing to read in your answer",
                    "Your appeal is kept.",
                    "This answer was appealed before",
                    "This answer has all its points already",
                    // A teacher accepted what had been missed.
                    "There is no question of that kind to ask.");

    private static final String APPEALED = "Your appeal is kept.";
    private static final List<String> QUIZZES = List.of("tiny", "welles-umansky-1941");

    private final Person person;
    private final Room room;
    private final Promises promises;
    private final Findings findings;
    private final SplittableRandom random;
    private final AtomicInteger steps = new AtomicInteger();
    private Optional<SeenMessage> screen = Optional.empty();

    SoloReader(
            Person person,
            Room room,
            Promises promises,
            Findings findings,
            SplittableRandom random) {
        this.person = person;
        this.room = room;
        this.promises = promises;
        this.findings = findings;
        this.random = random;
    }

    Person person() {
        return person;
    }

    /// How often the bot has brought the reader on so far.
    int steps() {
        return steps.get();
    }

    /// Does the next thing.
    void step(Lives lives) throws InterruptedException {
        Optional<Choice> choice = screen.flatMap(message -> choice(Choice.of(message)));
        screen.ifPresent(this::promised);
        if (choice.isPresent()) {
            press(lives, screen.orElseThrow(), choice.get());
        } else {
            hear(lives.ask(this::start));
        }
    }

    /// Of what can be appealed, every other answer is.
    private Optional<Choice> choice(List<Choice> choices) {
        Optional<Choice> appeal =
                choices.stream()
                        .filter(choice -> choice.kind() == Choice.Kind.APPEAL)
                        .findFirst()
                        .filter(_ -> random.nextBoolean());
        return appeal.isPresent() ? appeal : Choice.sensible(choices, random);
    }

    private Outcome start() {
        String quiz = QUIZZES.get(random.nextInt(QUIZZES.size()));
        int questions = 3 + random.nextInt(8);
        return person.in(room).slash("quiz start", Map.of("quiz", quiz, "questions", questions));
    }

    private void press(Lives lives, SeenMessage message, Choice choice)
            throws InterruptedException {
        target(choice.id()).ifPresent(this::trying);
        Optional<Promises.Answer> appealed = appealed(choice.id());
        appealed.ifPresent(promises::appealing);
        Optional<Lives.Heard> heard =
                lives.ask(() -> person.forgePress(message, choice.button().customId()));
        boolean form = heard.filter(it -> it.message().isEmpty()).isPresent();
        if (form) {
            submit(lives, heard.orElseThrow().outcome().modal());
        } else {
            hear(heard);
            heard.flatMap(Lives.Heard::message)
                    .filter(it -> it.text().contains(APPEALED))
                    .flatMap(_ -> appealed)
                    .ifPresent(this::kept);
        }
    }

    private void kept(Promises.Answer appealed) {
        findings.count("appeals acknowledged");
        promises.appealed(appealed);
    }

    /// Empty for what is no appeal.
    private static Optional<Promises.Answer> appealed(ButtonId id) {
        return id instanceof ButtonId.Appeal(AnswerRef answer)
                ? Optional.of(new Promises.Answer(answer.round().value(), answer.index()))
                : Optional.empty();
    }

    private void submit(Lives lives, SeenModal form) throws InterruptedException {
        Map<String, String> values = Choice.filled(form, random);
        ButtonId.decode(form.customId()).flatMap(SoloReader::target).ifPresent(this::trying);
        hear(lives.ask(() -> person.submit(form, values)));
    }

    private void trying(Target target) {
        promises.trying(new Promises.Answer(target.round().value(), target.index()));
    }

    /// Empty for what gives no answer.
    private static Optional<Target> target(ButtonId id) {
        return switch (id) {
            case ButtonId.Pick(Target target, _) -> Optional.of(target);
            case ButtonId.Judge(Target target, _) -> Optional.of(target);
            case ButtonId.HandSet(Target target, _) -> Optional.of(target);
            case ButtonId.HandOrder(Target target, _) -> Optional.of(target);
            case ButtonId.Form(Target target) -> Optional.of(target);
            case ButtonId _ -> Optional.empty();
        };
    }

    private void hear(Optional<Lives.Heard> heard) {
        heard.flatMap(Lives.Heard::message).ifPresent(this::look);
    }

    private void look(SeenMessage message) {
        List<Choice> choices = Choice.of(message);
        if (choices.stream().allMatch(choice -> choice.kind() == Choice.Kind.ASIDE)) {
            String text = message.text();
            findings.count("a reader was told: " + text.replaceAll("\\d{6}", "…"));
            findings.unlessTroubled(
                    Findings.isHarmless(text) || ASIDES.stream().anyMatch(text::startsWith),
                    "a reader was told: " + text);
            return;
        }
        screen = Optional.of(message);
        steps.incrementAndGet();
        promised(message);
    }

    /// Also what the bot said with its last breath stands on the screen.
    private void promised(SeenMessage message) {
        String text = message.text();
        Choice.of(message).forEach(choice -> promised(choice, text));
    }

    /// A message from which one goes on shows what an answer earned.
    private void promised(Choice choice, String text) {
        if (choice.id() instanceof ButtonId.Next(var round, int index)) {
            Matcher points = POINTS.matcher(text);
            if (points.find()) {
                promises.told(
                        new Promises.Answer(round.value(), index),
                        Integer.parseInt(points.group(1)));
            } else {
                findings.add("a review names no points: " + text);
            }
        }
    }
}
