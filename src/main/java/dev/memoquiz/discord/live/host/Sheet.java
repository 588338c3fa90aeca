package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Answers;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The results of a round as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets want: a line for each player and
/// question, best player first. A cell that a spreadsheet would take for a formula begins with an apostrophe.
final class Sheet {
    private static final int PROMPT = 80;
    private static final String MARK = "\ufeff";

    /// With the wide forms, which some spreadsheets read as well. Behind a semicolon a quotation mark opens a quotation and, doubled as
    /// it is here, closes it again, so that the cell begins after it.
    private static final Pattern FORMULA = Pattern.compile("(^|;[\\s\\p{Z}\"]*)([=+\\-@＝＋－＠])");

    private static final List<String> HEAD =
            List.of(
                    "rank",
                    "player",
                    "player id",
                    "team",
                    "removed",
                    "question",
                    "question id",
                    "prompt",
                    "first vote",
                    "second vote",
                    "points",
                    "of",
                    "score",
                    "sent",
                    "edited since");

    private final ShowLive.Results.Shown results;
    private final LiveRound round;
    private final Map<ReaderId, LiveStandings.Rank> ranks = new HashMap<>();
    private final Map<ReaderId, Map<Turn, Vote>> votes = new HashMap<>();
    private final Set<Integer> edited;

    private Sheet(ShowLive.Results.Shown results) {
        this.results = results;
        this.round = results.round();
        results.standings().ranks().forEach(rank -> ranks.put(rank.player().reader().id(), rank));
        results.votes()
                .forEach(vote ->
                        votes.computeIfAbsent(vote.reader(), _ -> new HashMap<>())
                                .put(vote.turn(), vote));
        this.edited = edited();
    }

    static String of(ShowLive.Results.Shown results) {
        Sheet sheet = new Sheet(results);
        return Stream.concat(Stream.of(HEAD), sheet.lines())
                .map(Sheet::line)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private Stream<List<String>> lines() {
        Stream<Player> best = results.standings().ranks().stream().map(LiveStandings.Rank::player);
        Stream<Player> removed = results.players().stream().filter(Player::removed);
        return Stream.concat(best, removed)
                .flatMap(player -> round.revealed().stream().map(index -> cells(player, index)));
    }

    private List<String> cells(Player player, int index) {
        ReaderId id = player.reader().id();
        Map<Turn, Vote> own = votes.getOrDefault(id, Map.of());
        Optional<Vote> first = Optional.ofNullable(own.get(new Turn(index, Ballot.FIRST)));
        Optional<Vote> second = Optional.ofNullable(own.get(new Turn(index, Ballot.SECOND)));
        Optional<Vote> last = second.or(() -> first);
        List<Vote> counted = counted(first, second);
        return List.of(
                Optional.ofNullable(ranks.get(id)).map(rank -> rank.rank() + "").orElse(""),
                player.reader().name(),
                id.value(),
                player.team().isPresent() ? "Team " + (player.team().getAsInt() + 1) : "",
                player.removed() ? "yes" : "",
                String.valueOf(index + 1),
                round.plan().questions().get(index).value(),
                prompt(index),
                first.map(vote -> answer(vote, index)).orElse(""),
                second.map(vote -> answer(vote, index)).orElse(""),
                sum(counted, vote -> vote.mark().points().earned()),
                counted.isEmpty() ? "" : sum(counted, vote -> vote.mark().points().worth()),
                sum(counted, vote -> vote.mark().score()),
                last.map(vote -> vote.stamped().toString()).orElse(""),
                edited.contains(index) ? "yes" : "");
    }

    /// The votes that earn points, as in the standings.
    private List<Vote> counted(Optional<Vote> first, Optional<Vote> second) {
        boolean both = round.settings().secondVote() == LiveSettings.SecondVote.BOTH_COUNT;
        return (both ? Stream.of(first, second) : Stream.of(second.or(() -> first)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String sum(List<Vote> votes, ToIntFunction<Vote> of) {
        return String.valueOf(votes.stream().mapToInt(of).sum());
    }

    private Optional<Asked> asked(int index) {
        return results.quiz()
                .flatMap(quiz -> quiz.question(round.plan().questions().get(index)))
                .map(question -> Asked.of(round.plan(), index, question));
    }

    /// In the edition that was shown with its key; empty for rounds of which that was not kept.
    private Optional<Worded> worded(int index) {
        return results.wordings().stream().filter(one -> one.index() == index).findFirst();
    }

    /// The questions for which the quiz has other words by now, or none.
    private Set<Integer> edited() {
        Map<Integer, Optional<String>> today = new HashMap<>();
        round.revealed().forEach(index -> today.put(index, asked(index).map(Sheet::edition)));
        return Stream.concat(
                        results.votes().stream()
                                .filter(vote -> isOther(today, vote.turn().index(), vote.edition()))
                                .map(vote -> vote.turn().index()),
                        results.wordings().stream()
                                .filter(one -> isOther(today, one.index(), one.edition()))
                                .map(Worded::index))
                .collect(Collectors.toSet());
    }

    private static boolean isOther(
            Map<Integer, Optional<String>> today, int index, String edition) {
        return today.getOrDefault(index, Optional.empty()).filter(edition::equals).isEmpty();
    }

    private static String edition(Asked asked) {
        return asked.question().about().edition();
    }

    /// Its beginning, since it stands on the line of each player. Blank when neither the quiz nor the round has it.
    private String prompt(int index) {
        Optional<Worded> shown = worded(index);
        Optional<Asked> today =
                asked(index)
                        .filter(asked ->
                                shown.filter(it -> !it.edition().equals(edition(asked))).isEmpty());
        return today.flatMap(asked ->
                        results.quiz().map(quiz -> Asks.of(asked.question(), quiz.document())))
                .map(asks -> asks.prompt() + asks.words().map(words -> " " + words).orElse(""))
                .or(() -> shown.map(Worded::prompt))
                .map(prompt -> Clean.line(prompt, PROMPT))
                .orElse("");
    }

    /// In the words that the player was shown, wherever they are kept.
    private String answer(Vote vote, int index) {
        return asked(index)
                .filter(asked -> edition(asked).equals(vote.edition()))
                .map(asked -> Answers.brief(asked.question(), vote.answer()))
                .or(() ->
                        results.wordings().stream()
                                .filter(one -> one.index() == index)
                                .filter(one -> one.edition().equals(vote.edition()))
                                .findFirst()
                                .map(shown -> Answers.brief(shown, vote.answer())))
                .orElseGet(() -> Answers.bare(vote.answer()));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Sheet::cell).collect(Collectors.joining(","));
    }

    /// In quotes, on one line, and never a formula, not even where a spreadsheet splits lines at semicolons.
    private static String cell(String text) {
        String line = Clean.of(text).replaceAll("\\s+", " ").strip();
        String plain = FORMULA.matcher(line).replaceAll("$1'$2");
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
