package dev.memoquiz.discord.read;

import dev.memoquiz.discord.quiz.QuizOption;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/read`: opens the text that is asked about.
public final class ReadCommand implements Command {
    private final QuizOption quizOption;

    public ReadCommand(QuizLibrary quizzes, Usual usual) {
        this.quizOption = new QuizOption(quizzes, usual);
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("read", "Read the text, page by page")
                .addOptions(QuizOption.described());
    }

    @Override
    public List<Completion> complete(String typed) {
        return quizOption.complete(typed);
    }

    @Override
    public Reply answer(Call call) {
        return quizOption
                .of(call)
                .<Reply>map(quiz -> new Reply.Private(TextView.of(quiz, 0)))
                .orElseGet(() -> Reply.sentence(QuizOption.NONE));
    }
}
