package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A round whose quiz is edited meanwhile, or taken away and does not come back: the class still gets its standings.
final class LiveLostQuizEndToEndTest extends LiveEndToEnd {
    private final Person ben = live.player("Ben");

    LiveLostQuizEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @Test
    void the_round_ends_with_its_standings_without_the_quiz() {
        SeenMessage first = live.begun("what-happened name-of-the-boat", Map.of());
        SeenMessage lobby = live.lobby();
        ben.press(first, "A").message();
        live.order("Reveal");
        first.await(seen -> seen.text().contains("Right answer:"));
        live.order("Next question");
        SeenMessage second = live.question(2);
        stand.quizzes.clear();
        assertThat(ben.press(second, "A").message().text()).contains("no longer on offer");
        live.whisper("its question is no longer in the quiz");
        live.order("End the round");
        stand.ada.press(live.panel(), "End it").message();
        SeenMessage end = live.end();
        assertThat(end.text()).contains("after 1 question", "**1** Ben");
        assertThat(ben.press(end, "My result").message().text())
                .contains("Place 1: ", "quiz is no longer on offer");
        assertThat(live.player("Cy").press(end, "My result").message().text())
                .contains("You do not play in this round");
        second.await(seen -> seen.text().contains("was left out. It counts for nobody."));
        assertThat(first.text()).contains("Right answer:");
        lobby.await(seen -> !seen.hasButton("Join"));
    }

    @Test
    void a_question_that_was_edited_is_shown_anew_at_the_next_press(@TempDir Path folder)
            throws IOException {
        SeenMessage question = live.begun("what-happened", Map.of());
        stand.quizzes.set(0, BotStand.only(edited(folder), "what-happened"));
        assertThat(ben.press(question, "A").message().text()).contains("was edited");
        question.await(seen -> seen.text().contains("What happened that Tuesday night?"));
        assertThat(ben.press(question, "A").message().text()).startsWith("You chose **A**.");
    }

    private static Quiz edited(Path folder) throws IOException {
        Path tiny = Path.of("src/test/resources/quizzes/tiny");
        Path copy = Files.createDirectory(folder.resolve("tiny"));
        Files.copy(tiny.resolve("document.txt"), copy.resolve("document.txt"));
        Files.writeString(
                copy.resolve("quiz.yaml"),
                Files.readString(tiny.resolve("quiz.yaml"))
                        .replace(
                                "What happened on Tuesday night?",
                                "What happened that Tuesday night?"));
        return QuizFiles.load(copy).quizzes().getFirst();
    }
}
