package dev.memoquiz.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.ClockWatch;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.quiz.QuizLibrary;
import dev.memoquiz.domain.quiz.QuizSamples;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A class with a host, whose clock and quiz the test moves.
final class ClassRoom {
    static final Reader HOST = reader("host");
    static final Reader ADA = reader("Ada");
    static final Reader BOB = reader("Bob");
    static final Reader EVE = reader("Eve");
    static final Director DIRECTOR = new Director(HOST, false);
    static final Place LIBRARY = new Place("school", "library");
    static final LiveSettings UNTIMED =
            new LiveSettings(
                    Optional.empty(),
                    LiveSettings.Pacing.HOST,
                    LiveSettings.Scoring.ACCURACY,
                    LiveSettings.SecondVote.OFF,
                    true,
                    0);
    static final QuizId QUIZ = new QuizId("sample");

    final Journal log;
    final LiveJournal live;
    LiveDesk desk;
    private Duration passed = Duration.ZERO;
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    Optional<Quiz> quiz =
            Optional.of(quiz(Samples.single("first-one"), Samples.single("other-one")));

    ClassRoom(LiveDesk.Journals journals) {
        this.log = journals.log();
        this.live = journals.live();
        this.desk = deskOver(live);
    }

    /// Another process over the same journals.
    LiveDesk deskOver(LiveJournal journal) {
        QuizLibrary library =
                new QuizLibrary() {
                    @Override
                    public Optional<Quiz> find(QuizId id) {
                        return quiz.filter(it -> it.id().equals(id));
                    }

                    @Override
                    public List<Listed> all() {
                        return quiz.stream().map(Listed::of).toList();
                    }
                };
        return LiveDesk.of(
                library,
                new LiveDesk.Journals(journal, log),
                () -> now,
                ClockWatch.of(() -> now, () -> passed.toNanos()),
                new SplittableRandom(now.toEpochMilli()));
    }

    static Quiz quiz(Question... questions) {
        return QuizSamples.quiz(List.of(questions), Map.of());
    }

    static Reader reader(String name) {
        return new Reader(new ReaderId("discord:" + name), name);
    }

    static LiveSettings with(UnaryOperator<Chosen> choices) {
        return choices.apply(Chosen.USUAL).settings();
    }

    /// Settings one by one.
    record Chosen(
            int seconds,
            LiveSettings.Pacing pacing,
            LiveSettings.Scoring scoring,
            LiveSettings.SecondVote second,
            boolean changing) {
        static final Chosen USUAL =
                new Chosen(
                        30,
                        LiveSettings.Pacing.HOST,
                        LiveSettings.Scoring.ACCURACY,
                        LiveSettings.SecondVote.OFF,
                        true);

        Chosen automatic() {
            return new Chosen(seconds, LiveSettings.Pacing.AUTOMATIC, scoring, second, changing);
        }

        Chosen speed() {
            return new Chosen(seconds, pacing, LiveSettings.Scoring.SPEED, second, changing);
        }

        Chosen twice() {
            return new Chosen(
                    seconds, pacing, scoring, LiveSettings.SecondVote.SECOND_COUNTS, changing);
        }

        Chosen fixed() {
            return new Chosen(seconds, pacing, scoring, second, false);
        }

        private LiveSettings settings() {
            return new LiveSettings(
                    Optional.of(Duration.ofSeconds(seconds)), pacing, scoring, second, changing, 0);
        }
    }

    void pass(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
        passed = passed.plusMillis(Math.round(seconds * 1000));
    }

    /// Sets the clock; no time passes.
    void setClock(Duration by) {
        now = now.plus(by);
    }

    StartLive.Opening open(Place place, LiveSettings settings, Optional<LiveId> after) {
        return desk.start()
                .open(
                        HOST,
                        () -> place,
                        new StartLive.Wanted(QUIZ, 50, Optional.empty(), settings, after));
    }

    /// A round that takes votes on its first question.
    LiveId start(LiveSettings settings) {
        return startIn(LIBRARY, settings);
    }

    LiveId startIn(Place place, LiveSettings settings) {
        LiveId id = lobbyIn(place, settings);
        done(desk.direct().start(id, DIRECTOR));
        return id;
    }

    LiveId lobby(LiveSettings settings) {
        return lobbyIn(LIBRARY, settings);
    }

    private LiveId lobbyIn(Place place, LiveSettings settings) {
        StartLive.Opening opening = open(place, settings, Optional.empty());
        return ((StartLive.Opening.Opened) opening).round().id();
    }

    LiveRound round(LiveId id) {
        return live.find(id).orElseThrow();
    }

    Casting vote(LiveId id, Reader reader, Turn turn, Answer answer) {
        return vote(id, reader, turn, answer, now);
    }

    Casting vote(LiveId id, Reader reader, Turn turn, Answer answer, Instant stamped) {
        CastVote.Target target = new CastVote.Target(LIBRARY.server(), turn, "abc123");
        return desk.cast().cast(id, reader, target, answer, stamped);
    }

    Casting vote(LiveId id, Reader reader, int index, int option) {
        return vote(id, reader, Turn.first(index), new Answer.Picked(option));
    }

    /// The host closes the open vote, and its time passes.
    void reveal(LiveId id) {
        done(desk.direct().reveal(id, DIRECTOR, round(id).turn().orElseThrow()));
        now = now.plus(LiveRules.GRACE);
        assertThat(desk.advance().due()).extracting(LiveRound::id).containsExactly(id);
    }

    LiveRound done(Directed directed) {
        assertThat(directed).isInstanceOf(Directed.Done.class);
        return ((Directed.Done) directed).round();
    }

    LiveScene scene(LiveId id) {
        return desk.show().scene(id).orElseThrow();
    }

    Phase phase(LiveId id) {
        return round(id).phase();
    }

    /// What the log keeps of a player's answers in the round.
    List<Recorded> kept(LiveId id, Reader reader) {
        return live.players(id).stream()
                .filter(player -> player.reader().equals(reader))
                .flatMap(player -> log.answers(player.seat()).stream())
                .toList();
    }

    Stream<Integer> scores(LiveId id) {
        ShowLive.Results.Shown shown = (ShowLive.Results.Shown) desk.show().results(id, DIRECTOR);
        return shown.standings().ranks().stream().map(rank -> rank.score());
    }
}
