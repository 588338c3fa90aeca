package dev.memoquiz.discord.round;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.words.Names;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.quiz.QuizOption;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.reading.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/quiz`: starts, resumes and stops rounds, and lists the quizzes.
public final class RoundCommand implements Command {
    private static final int MOST_QUESTIONS = 50;
    private static final String NONE_OPEN = "You have no unfinished round. /quiz start begins one.";

    private final Desk desk;
    private final RoundPresses presses;
    private final QuizOption quizOption;
    private final Usual usual;

    public RoundCommand(Desk desk, RoundPresses presses, Usual usual) {
        this.desk = desk;
        this.presses = presses;
        this.quizOption = new QuizOption(desk.quizzes(), usual);
        this.usual = usual;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("quiz", "Answer questions on a text")
                .addSubcommands(
                        new SubcommandData("start", "Start a round, seen by you alone")
                                .addOptions(QuizOption.described(), questions(), level(), seed()),
                        new SubcommandData("resume", "Go on with your unfinished round"),
                        new SubcommandData("stop", "End your round here and see its result"),
                        new SubcommandData("list", "Show the quizzes there are"));
    }

    private OptionData questions() {
        return new OptionData(
                        OptionType.INTEGER,
                        "questions",
                        "How many questions (" + usual.questions() + " if left out)")
                .setRequiredRange(1, MOST_QUESTIONS);
    }

    private static OptionData level() {
        OptionData level =
                new OptionData(
                        OptionType.STRING,
                        "level",
                        "Where the answers are found (all if left out)");
        for (Level each : Level.values()) {
            level.addChoice(Names.of(each), name(each));
        }
        return level;
    }

    private static OptionData seed() {
        return new OptionData(
                        OptionType.INTEGER,
                        "seed",
                        "Any number: everybody who gives it gets the same questions")
                .setRequiredRange(0, Draw.LARGEST_SEED);
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Completion> complete(String typed) {
        return quizOption.complete(typed);
    }

    @Override
    public Reply answer(Call call) {
        return switch (call.subcommand().orElse("")) {
            case "start" -> start(call);
            case "resume" -> resume(call.asker());
            case "stop" -> stop(call.asker());
            default -> new Reply.Private(QuizListView.of(desk.quizzes().all()));
        };
    }

    private Reply start(Call call) {
        return quizOption
                .of(call)
                .map(quiz -> presses.open(call.asker(), new ButtonId.Begin(quiz.id(), wish(call))))
                .orElseGet(() -> Reply.sentence(QuizOption.NONE));
    }

    private Draw.Wish wish(Call call) {
        int questions = call.option("questions", OptionMapping::getAsInt).orElse(usual.questions());
        Optional<Level> level =
                call.text("level")
                        .flatMap(wanted ->
                                Arrays.stream(Level.values())
                                        .filter(each -> name(each).equals(wanted))
                                        .findFirst());
        Optional<Long> seed =
                call.option("seed", OptionMapping::getAsLong)
                        .map(given -> Math.clamp(given, 0L, (long) Draw.LARGEST_SEED));
        return new Draw.Wish(Math.clamp(questions, 1, MOST_QUESTIONS), level).seeded(seed);
    }

    private Reply resume(Asker asker) {
        return desk.continueRound()
                .open(asker.id())
                .map(round -> presses.show(asker, round))
                .orElseGet(() -> Reply.sentence(NONE_OPEN));
    }

    private Reply stop(Asker asker) {
        return desk.continueRound()
                .open(asker.id())
                .map(round -> presses.stop(asker, round))
                .orElseGet(() -> Reply.sentence(NONE_OPEN));
    }
}
