package dev.memoquiz.domain.question;

import dev.memoquiz.domain.typed.rubric.Rubric;
import java.util.List;

/// What sentence answers are held against.
///
/// @param samples answers with the points their author declares for them; the build grades each. The first with full points is shown
///     to readers as a full answer
public record SentenceKey(Rubric rubric, List<Sample> samples) {
    public SentenceKey {
        samples = List.copyOf(samples);
        full(rubric, samples);
    }

    /// An answer that readers may give, and the points it should get.
    public record Sample(String text, int points) {}

    /// An answer that has all that is asked for.
    public String full() {
        return full(rubric, samples);
    }

    private static String full(Rubric rubric, List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.points() == rubric.points())
                .map(Sample::text)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "samples: none has all " + rubric.points() + " points"));
    }
}
