package dev.memoquiz.pictures;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.discord.Bot;
import dev.memoquiz.discord.BotSettings;
import dev.memoquiz.discord.gate.Clocks;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.MovableClock;
import dev.memoquiz.fakediscord.Options;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// The bot on a double of Discord with a database of its own, always at the same hour and with the same luck.
final class Studio implements AutoCloseable, QuizLibrary {
    private static final Instant OPENING = Instant.parse("2026-10-05T09:00:00Z");
    private static final long LUCK = 1941;

    final MovableClock clock = new MovableClock(InstantSource.fixed(OPENING));
    final FakeDiscord discord = FakeDiscord.start(Options.with(clock));
    final Room room = discord.guild("Class 9b").channel("history");

    private final Quiz whole;
    private final Store store;
    private final Bot bot;
    private volatile Quiz shown;

    Studio(Path quiz, Path database) {
        whole = QuizFiles.load(quiz).quizzes().getFirst();
        shown = whole;
        store = Store.open("jdbc:sqlite:" + database);
        Desk desk =
                Desk.of(
                        this,
                        new Ledger(
                                store.journal(),
                                store.standings(),
                                store.appeals(),
                                store.liveJournal()),
                        clock,
                        new SplittableRandom(LUCK));
        bot =
                Bot.start(
                        settings(),
                        () -> desk,
                        new Troubles(() -> "0", _ -> Optional.empty()),
                        Watch.NONE,
                        new Clocks(clock, System::nanoTime));
        Waiting.until(() -> !discord.world().commands().in(0).isEmpty(), "the commands");
    }

    private BotSettings settings() {
        return BotSettings.of(
                discord.token(),
                Optional.of(discord.apiUrl()),
                Optional.of(discord.gatewayUrl()),
                new Usual(Optional.empty(), 10));
    }

    /// The whole quiz, whatever is served.
    Quiz whole() {
        return whole;
    }

    /// Serves only some of the questions, so that a round asks just these.
    void serve(Predicate<Question> wanted) {
        List<Question> some = whole.questions().stream().filter(wanted).toList();
        shown =
                new Quiz(
                        whole.id(),
                        whole.head(),
                        whole.document(),
                        whole.readings(),
                        some,
                        whole.givesAway());
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        return Optional.of(shown).filter(quiz -> quiz.id().equals(id));
    }

    @Override
    public List<Listed> all() {
        return List.of(Listed.of(shown));
    }

    @Override
    public void close() {
        bot.close();
        store.close();
        discord.close();
    }
}
