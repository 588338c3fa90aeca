package dev.memoquiz.discord.quiz;

import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command.Completion;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// The option `quiz` of a command: completed while it is typed, and without it the usual quiz.
public final class QuizOption {
    public static final String NONE =
            "There is no quiz of that name. /quiz list shows which there are.";

    private static final String NAME = "quiz";
    private static final int MOST_CHOICES = 25;
    private static final int LONGEST_CHOICE = 100;

    private final QuizLibrary quizzes;
    private final Usual usual;

    public QuizOption(QuizLibrary quizzes, Usual usual) {
        this.quizzes = quizzes;
        this.usual = usual;
    }

    public static OptionData described() {
        return new OptionData(OptionType.STRING, NAME, "Which quiz; begin to type its name", false)
                .setAutoComplete(true);
    }

    /// The quiz meant by its name, its title, or by saying nothing.
    public Optional<Quiz> of(Call call) {
        Optional<String> named = call.text(NAME).map(String::strip);
        return named.isEmpty()
                ? usual.quiz().flatMap(quizzes::find).or(() -> first(_ -> true))
                : first(quiz -> isNamed(quiz, named.get()));
    }

    private Optional<Quiz> first(Predicate<Listed> wanted) {
        return quizzes.all().stream()
                .filter(wanted)
                .findFirst()
                .flatMap(quiz -> quizzes.find(quiz.id()));
    }

    private static boolean isNamed(Listed quiz, String name) {
        return quiz.id().value().equals(name) || quiz.head().title().equalsIgnoreCase(name);
    }

    /// Titles that begin with what was typed, then those that contain it.
    public List<Completion> complete(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return quizzes.all().stream()
                .filter(quiz -> place(quiz, wanted) >= 0)
                .sorted(Comparator.comparing((Listed quiz) -> place(quiz, wanted) > 0))
                .limit(MOST_CHOICES)
                .map(quiz ->
                        new Completion(
                                Clean.line(quiz.head().title(), LONGEST_CHOICE), quiz.id().value()))
                .toList();
    }

    /// Where the title, or else the id, contains the words; -1 where neither does.
    private static int place(Listed quiz, String wanted) {
        int inTitle = quiz.head().title().toLowerCase(Locale.ROOT).indexOf(wanted);
        return inTitle >= 0 ? inTitle : quiz.id().value().indexOf(wanted);
    }
}
