package dev.memoquiz.discord.round;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.quiz.Listed;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;

/// Draws the list of quizzes, each with a button that starts it.
final class QuizListView {
    private static final int MOST = 10;
    private static final Draw.Wish USUAL = new Draw.Wish(10, Optional.empty());

    private QuizListView() {}

    static Card of(List<Listed> quizzes) {
        if (quizzes.isEmpty()) {
            return Card.sentence("There is no quiz on offer just now.");
        }
        List<Listed> shown = quizzes.subList(0, Math.min(MOST, quizzes.size()));
        Card.Draft card = Card.on(Tone.PLAIN).text("### Quizzes");
        IntStream.range(0, shown.size()).forEach(i -> card.text(entry(i + 1, shown.get(i))));
        return card.text(more(quizzes.size() - shown.size())).buttons(buttons(shown)).done();
    }

    private static String entry(int number, Listed quiz) {
        return "**%d** **%s** · %s\n%s"
                .formatted(
                        number,
                        Markdown.escaped(quiz.head().title(), 120),
                        Counts.of(quiz.questions(), "question"),
                        Markdown.escaped(quiz.head().summary(), 200));
    }

    private static String more(int hidden) {
        return hidden > 0
                ? "-# and %d more: type /quiz start and begin the name of one".formatted(hidden)
                : "";
    }

    private static List<Button> buttons(List<Listed> shown) {
        return IntStream.range(0, shown.size())
                .mapToObj(i ->
                        Press.choice(
                                "Start " + (i + 1), new ButtonId.Begin(shown.get(i).id(), USUAL)))
                .toList();
    }
}
