package dev.memoquiz.storage;

import static dev.memoquiz.storage.Situations.ALONE;
import static dev.memoquiz.storage.Situations.NOON;
import static dev.memoquiz.storage.Situations.SCHOOL;
import static dev.memoquiz.storage.Situations.answer;
import static dev.memoquiz.storage.Situations.fresh;
import static dev.memoquiz.storage.Situations.next;
import static dev.memoquiz.storage.Situations.reader;
import static dev.memoquiz.storage.Situations.start;
import static dev.memoquiz.storage.Situations.stop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Commit;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import dev.memoquiz.domain.score.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever is committed in whatever order, totals are those that counting the acknowledged answers gives.
interface RecountContract {
    List<Integer> SEEDS = RaceContract.SEEDS;

    Store store();

    @ParameterizedTest
    @FieldSource("SEEDS")
    default void totals_equal_a_recount_of_the_log(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Course course = new Course(store(), random);
        for (int i = 0; i < 80; i++) {
            course.step();
        }

        Instant since = NOON.plusSeconds(random.nextInt(120));
        for (Scope scope : List.of(new Scope.Everywhere(), new Scope.InServer("school"))) {
            for (Reader reader : Course.READERS) {
                assertThat(store().standings().latest(reader.id(), 100))
                        .allMatch(course::countsAsRuled);
                assertThat(store().standings().score(reader.id(), scope))
                        .isEqualTo(course.score(reader, scope));
            }
            assertThat(store().standings().top(scope, since, 9))
                    .isEqualTo(course.top(scope, since));
        }
    }

    /// A random course of events, with a log of what was acknowledged.
    final class Course {
        static final List<Reader> READERS = List.of(reader("anna"), reader("ben"), reader("carl"));

        private final Store store;
        private final SplittableRandom random;
        private final List<Round> rounds = new ArrayList<>();
        private final List<Answered> log = new ArrayList<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private final List<Answered> firstTries = new ArrayList<>();
        private final Map<AnswerRef, Integer> ruled = new HashMap<>();
        private Instant now = NOON;

        Course(Store store, SplittableRandom random) {
            this.store = store;
            this.random = random;
        }

        /// Does something sensible or not: an outdated round or a second open one is refused by the store.
        void step() {
            now = now.plusMillis(random.nextInt(2000));
            if (!log.isEmpty() && random.nextInt(4) == 0) {
                rule(any(log));
            }
            Change change = rounds.isEmpty() || random.nextInt(5) == 0 ? begin() : go(any(rounds));
            if (store.journal().commit(change) instanceof Commit.Kept kept) {
                rounds.add(change.round());
                kept.recorded().forEach(this::write);
            }
        }

        private Change begin() {
            int[] questions = random.ints(3, 0, 8).distinct().toArray();
            Venue venue = random.nextBoolean() ? ALONE : SCHOOL;
            return start(fresh(rounds.size(), any(READERS), venue, questions));
        }

        private Change go(Round round) {
            int index = random.nextInt(round.plan().size());
            return switch (random.nextInt(8)) {
                case 0 -> stop(round);
                case 1, 2 -> next(round, index + 1, now);
                default -> answer(round, index, random.nextInt(3), now, words());
            };
        }

        private Answer words() {
            return new Answer.Written("word " + random.nextInt(3));
        }

        /// Appeals and rules; a second appeal or ruling is refused by the store.
        private void rule(Answered answered) {
            int points = random.nextInt(1, 3);
            Ruling.Decision decision =
                    random.nextInt(4) == 0
                            ? new Ruling.Decision.Decline()
                            : new Ruling.Decision.Accept(points);
            store.appeals().lodge(answered.ref(), now);
            Ruling ruling = new Ruling(answered.ref(), decision, reader("teacher"), now);
            boolean accepted = decision instanceof Ruling.Decision.Accept;
            if (store.appeals().rule(ruling).isPresent() && accepted) {
                ruled.put(answered.ref(), points);
                log.stream()
                        .filter(other -> alike(answered, other))
                        .filter(other -> points(other).earned() < points)
                        .forEach(other -> ruled.putIfAbsent(other.ref(), points));
            }
        }

        private static boolean alike(Answered one, Answered other) {
            boolean server = one.who().venue() instanceof Venue.Server;
            return one.what().equals(other.what())
                    && one.who().venue().equals(other.who().venue())
                    && (server || one.who().reader().equals(other.who().reader()));
        }

        /// Takes over the highest ruling on the same words.
        private void follow(Answered answered) {
            log.stream()
                    .filter(other -> alike(answered, other) && ruled.containsKey(other.ref()))
                    .mapToInt(other -> ruled.get(other.ref()))
                    .filter(points -> points > answered.verdict().points().earned())
                    .max()
                    .ifPresent(points -> ruled.put(answered.ref(), points));
        }

        private Points points(Answered answered) {
            Points graded = answered.verdict().points();
            return new Points(ruled.getOrDefault(answered.ref(), graded.earned()), graded.worth());
        }

        private void write(Recorded recorded) {
            Answered answered = recorded.answered();
            QuestionId question = answered.what().question();
            boolean first = seen.add(List.of(answered.who().reader().id(), question));
            assertThat(recorded.firstTry()).isEqualTo(first);
            follow(answered);
            assertThat(recorded.points()).isEqualTo(points(answered));
            log.add(answered);
            if (first) {
                firstTries.add(answered);
            }
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        boolean countsAsRuled(Recorded recorded) {
            return recorded.points().equals(points(recorded.answered()));
        }

        Score score(Reader reader, Scope scope) {
            List<Answered> first = firstTries.stream().filter(of(reader, scope)).toList();
            int all = (int) log.stream().filter(of(reader, scope)).count();
            return new Score(sum(first), first.size(), all - first.size());
        }

        List<Standing> top(Scope scope, Instant since) {
            List<Standing> standings = new ArrayList<>();
            for (Reader reader : READERS) {
                List<Answered> counted = counted(reader, scope, since);
                if (!counted.isEmpty()) {
                    long better =
                            READERS.stream()
                                    .filter(other ->
                                            sum(counted(other, scope, since)).earned()
                                                    > sum(counted).earned())
                                    .count();
                    standings.add(
                            new Standing((int) better + 1, reader, sum(counted), counted.size()));
                }
            }
            // READERS stand in the order of their names, and the sort is stable.
            standings.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
            return standings;
        }

        private List<Answered> counted(Reader reader, Scope scope, Instant since) {
            return firstTries.stream()
                    .filter(of(reader, scope))
                    .filter(answered -> !answered.when().at().isBefore(since))
                    .toList();
        }

        private static Predicate<Answered> of(Reader reader, Scope scope) {
            return answered ->
                    answered.who().reader().equals(reader)
                            && switch (scope) {
                                case Scope.Everywhere _ -> true;
                                case Scope.InServer server ->
                                        answered.who()
                                                .venue()
                                                .equals(new Venue.Server(server.id()));
                            };
        }

        private Points sum(List<Answered> answers) {
            return answers.stream().map(this::points).reduce(Points.NONE, Points::plus);
        }
    }
}
