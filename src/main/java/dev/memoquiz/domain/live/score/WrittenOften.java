package dev.memoquiz.domain.live.score;

import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.question.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A wrong answer that several players wrote, in the spelling that came first; capitals and spaces make no difference.
///
/// @param text as written: to be escaped and shortened before others see it
public record WrittenOften(String text, int votes) {
    private static final int MOST = 3;
    private static final int AT_LEAST = 2;

    /// At most three, the most frequent first. What one player alone wrote stays theirs.
    static List<WrittenOften> among(List<Vote> votes) {
        Map<String, WrittenOften> counted = new TreeMap<>();
        votes.stream()
                .filter(vote -> !vote.mark().points().full() && !vote.mark().nearly())
                .flatMap(vote -> text(vote.answer()))
                .forEach(text ->
                        counted.merge(
                                text.toLowerCase(Locale.ROOT),
                                new WrittenOften(text, 1),
                                WrittenOften::together));
        List<WrittenOften> often = new ArrayList<>(counted.values());
        often.removeIf(one -> one.votes() < AT_LEAST);
        often.sort(Comparator.comparingInt(WrittenOften::votes).reversed());
        return often.stream().limit(MOST).toList();
    }

    private static Stream<String> text(Answer answer) {
        return answer instanceof Answer.Written written
                ? Stream.of(written.text().strip().replaceAll("\\s+", " "))
                : Stream.empty();
    }

    private static WrittenOften together(WrittenOften one, WrittenOften other) {
        return new WrittenOften(one.text(), one.votes() + other.votes());
    }
}
