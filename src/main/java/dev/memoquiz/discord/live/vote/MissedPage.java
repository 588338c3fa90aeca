package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.words.Answers;
import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.app.words.Keys;
import dev.memoquiz.app.words.Quotation;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.score.Missed;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.round.Answered;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Some of what a player missed, each with the answer, the key, and the words of the text that prove it.
///
/// @param missed all of it that the quiz still has
/// @param number from 0
record MissedPage(LiveRound round, Quiz quiz, List<Missed> missed, int number) {
    static final int SIZE = 5;

    private static final int MOST_TEXT = 3300;

    /// How much of each is shown, from the whole of it to what fits whatever is missed.
    private static final List<Integer> SHARES = List.of(1600, 1200, 900, 700, 550, 450, 350);

    private static final int LEAST_SHARE = 250;

    /// @param wished the last page where there are not so many
    static MissedPage of(ShowLive.Personal personal, int wished) {
        List<Missed> missed =
                personal.missed().stream()
                        .filter(one -> personal.quiz().question(one.question()).isPresent())
                        .toList();
        int last = Math.max(0, (missed.size() - 1) / SIZE);
        return new MissedPage(
                personal.round(), personal.quiz(), missed, Math.clamp(wished, 0, last));
    }

    boolean hasNext() {
        return (number + 1) * SIZE < missed.size();
    }

    /// Blank when nothing was missed.
    String text() {
        return missed.isEmpty() ? "" : "**What you missed**" + which() + "\n" + fitting();
    }

    private String which() {
        int from = number * SIZE + 1;
        int to = from + shown().size() - 1;
        return missed.size() <= SIZE
                ? ""
                : " · " + (from == to ? from : from + " to " + to) + " of " + missed.size();
    }

    private List<Missed> shown() {
        int from = number * SIZE;
        return missed.subList(from, Math.min(missed.size(), from + SIZE));
    }

    private String fitting() {
        return SHARES.stream()
                .map(this::shared)
                .filter(text -> text.length() <= MOST_TEXT)
                .findFirst()
                .orElseGet(() -> shared(LEAST_SHARE));
    }

    private String shared(int share) {
        return shown().stream().map(one -> line(one, share)).collect(Collectors.joining("\n"));
    }

    private String line(Missed one, int share) {
        Question question = quiz.question(one.question()).orElseThrow();
        Document document = quiz.document();
        Quotation proof = Quotation.of(document, question.about().evidence().getFirst());
        return "**%d** %s · %s\n%s: %s\n%s\n> -# %s"
                .formatted(
                        one.index() + 1,
                        Markdown.escaped(Asks.of(question, document).prompt(), share / 4),
                        answered(question, one, share / 5),
                        question instanceof Question.Sentence ? "A full answer" : "Right",
                        Markdown.escaped(key(question, one.index()), share / 4),
                        Markdown.quoted("“" + proof.words() + "”", share / 4),
                        Markdown.escaped(proof.place(), 60));
    }

    /// Both votes where the talk brought another.
    private static String answered(Question question, Missed one, int share) {
        return one.answer()
                .map(Given::of)
                .map(alone ->
                        one.second()
                                .map(Given::of)
                                .map(again ->
                                        alone.told(question, " before the talk", share)
                                                + "\n"
                                                + again.told(question, " after it", share))
                                .orElseGet(() -> alone.told(question, "", share)))
                .orElse("not answered");
    }

    /// An answer and what it earned.
    private record Given(Points points, String edition, Answer answer) {
        static Given of(Recorded kept) {
            Answered.What what = kept.answered().what();
            return new Given(kept.points(), what.edition(), what.answer());
        }

        static Given of(Vote vote) {
            return new Given(vote.mark().points(), vote.edition(), vote.answer());
        }

        String told(Question question, String when, int share) {
            String said =
                    edition.equals(question.about().edition())
                            ? Answers.brief(question, answer)
                            : Answers.bare(answer) + " (the question was edited since)";
            return "%s%s\nYou answered: %s"
                    .formatted(Counts.points(points), when, Markdown.escaped(line(said), share));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String key(Question question, int index) {
        Optional<String> key = Keys.of(Asked.of(round.plan(), index, question), quiz.document());
        return key.orElseGet(() -> Answers.brief(question, holders(question)));
    }

    /// What would have been right in a match.
    private static Answer holders(Question question) {
        Map<Integer, Integer> holders = new HashMap<>();
        if (question instanceof Question.Matching matching) {
            for (int view = 0; view < matching.views().size(); view++) {
                holders.put(view, matching.views().get(view).holder());
            }
        }
        return Answer.Matched.of(holders);
    }
}
