package dev.memoquiz.killing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the votes of live rounds against what their players were told, and the log against the votes.
///
/// @param sameClock the bot's machine and Discord tell the same time: what is stamped later than it arrives counts as stamped then
record LiveAudit(Promises promises, Findings findings, Snapshot kept, boolean sameClock) {
    void check(int life) {
        Map<Promises.Vote, Snapshot.Vote> votes =
                kept.votes().stream()
                        .collect(Collectors.toMap(Snapshot.Vote::what, Function.identity()));
        promises.kept().forEach((vote, stamped) -> acknowledged(votes.get(vote), vote, stamped));
        promises.fixed().forEach(vote -> findings.unless(votes.containsKey(vote), lost(vote)));
        kept.votes().stream()
                .filter(vote -> !isPressed(vote))
                .forEach(vote -> findings.add("a vote nobody gave is kept: " + vote));
        promises.refused().stream()
                .filter(refused -> isKept(votes.get(refused.vote()), refused))
                .forEach(refused -> findings.add("a refused vote is kept: " + refused));
        promises.refused().stream()
                .filter(refused -> sameClock && refused.late() && refused.life() == life)
                .forEach(this::rightlyLate);
        promises.joined().forEach(this::joined);
        kept.rounds().stream()
                .filter(round -> round.open() == round.going().startsWith("ended"))
                .forEach(round -> findings.add("a live round is neither led nor over: " + round));
        kept.rounds().forEach(this::settled);
    }

    private boolean isPressed(Snapshot.Vote vote) {
        Set<Instant> presses = promises.pressed(vote.what());
        return sameClock ? presses.contains(vote.stamped()) : !presses.isEmpty();
    }

    private static String lost(Promises.Vote vote) {
        return "an acknowledged vote is lost: " + vote;
    }

    private void acknowledged(Snapshot.@Nullable Vote found, Promises.Vote vote, Instant stamped) {
        findings.unless(
                found != null && !(sameClock && found.stamped().isBefore(stamped)),
                lost(vote) + " of " + stamped + ", kept " + found);
    }

    private static boolean isKept(Snapshot.@Nullable Vote found, Promises.Refused refused) {
        return found != null && found.stamped().equals(refused.stamped());
    }

    /// Within one life of the bot nobody is told to be too late before the question closes.
    private void rightlyLate(Promises.Refused refused) {
        Promises.Vote vote = refused.vote();
        kept.rounds().stream()
                .filter(round -> round.id().equals(vote.live()))
                .flatMap(round ->
                        Stream.concat(
                                round.state().path("closed").valueStream(),
                                Stream.of(behind(round)).filter(it -> it.has("deadline"))))
                .filter(closed -> closed.path("index").asInt() == vote.position())
                .filter(closed ->
                        (closed.path("ballot").asText().equals("SECOND") ? 2 : 1) == vote.ballot())
                .filter(closed ->
                        refused.stamped().toEpochMilli() <= closed.path("deadline").asLong())
                .forEach(closed ->
                        findings.add("told to be too late, before " + closed + ": " + refused));
    }

    private void joined(String live, Set<String> readers) {
        Set<String> players =
                kept.players().stream()
                        .filter(player -> player.live().equals(live))
                        .map(Snapshot.Player::reader)
                        .collect(Collectors.toSet());
        findings.unless(players.containsAll(readers), "a player is lost in round " + live);
    }

    /// The log holds of each player the questions revealed that they voted on, once each, with the points of the vote.
    private void settled(Snapshot.Live round) {
        Map<Promises.Answer, Snapshot.Answer> log = kept.byPlace();
        Map<String, String> seats = new HashMap<>();
        kept.players().stream()
                .filter(player -> player.live().equals(round.id()))
                .forEach(player -> seats.put(player.reader(), player.seat()));
        for (int position = 0; position <= asked(round); position++) {
            Map<String, Snapshot.Vote> voted = kept.first(round.id(), position);
            boolean revealed = revealed(round, position);
            for (Map.Entry<String, String> seat : seats.entrySet()) {
                Promises.Answer place = new Promises.Answer(seat.getValue(), position);
                compare(round, revealed ? voted.get(seat.getKey()) : null, log.get(place), place);
            }
        }
    }

    private void compare(
            Snapshot.Live round,
            Snapshot.@Nullable Vote vote,
            Snapshot.@Nullable Answer logged,
            Promises.Answer place) {
        boolean same = vote == null ? logged == null : logged != null && agrees(logged, vote);
        findings.unless(
                same,
                "in live round "
                        + round.id()
                        + " vote "
                        + vote
                        + " is logged as "
                        + logged
                        + " at "
                        + place);
    }

    /// A change that was sent in time and delivered after the reveal counts in the round alone: the log keeps the vote before it.
    private static boolean agrees(Snapshot.Answer logged, Snapshot.Vote vote) {
        return logged.points() == vote.points() || !logged.at().equals(vote.stamped());
    }

    /// The last question that was before the class.
    private static int asked(Snapshot.Live round) {
        JsonNode phase = behind(round);
        return phase.path("type").asText().equals("ended")
                ? phase.path("revealed").asInt()
                : phase.path("index").asInt(-1);
    }

    private static JsonNode behind(Snapshot.Live round) {
        JsonNode phase = round.phase();
        return phase.path("type").asText().equals("paused") ? phase.path("paused") : phase;
    }

    private static boolean revealed(Snapshot.Live round, int position) {
        boolean skipped =
                round.state().path("skipped").valueStream().anyMatch(it -> it.asInt() == position);
        JsonNode phase = behind(round);
        boolean shown =
                position < asked(round)
                        || (phase.path("type").asText().equals("revealed")
                                && phase.path("index").asInt() == position);
        return shown && !skipped;
    }

    /// What the votes of a round that is over earn each player, by name.
    Map<String, Integer> scores(Snapshot.Live round) {
        boolean both = round.settings().path("second").asText().equals("BOTH_COUNT");
        Map<String, Integer> scores = new HashMap<>();
        for (Snapshot.Player player : players(round)) {
            int score = 0;
            for (int position = 0; position < asked(round); position++) {
                int at = position;
                List<Snapshot.Vote> votes =
                        kept.votes().stream()
                                .filter(vote -> vote.live().equals(round.id()))
                                .filter(vote -> vote.reader().equals(player.reader()))
                                .filter(vote -> vote.position() == at && revealed(round, at))
                                .sorted((one, other) -> one.ballot() - other.ballot())
                                .toList();
                score +=
                        both
                                ? votes.stream().mapToInt(Snapshot.Vote::score).sum()
                                : votes.isEmpty() ? 0 : votes.getLast().score();
            }
            scores.put(player.name(), score);
        }
        return scores;
    }

    private List<Snapshot.Player> players(Snapshot.Live round) {
        return kept.players().stream()
                .filter(player -> player.live().equals(round.id()) && !player.removed())
                .toList();
    }
}
