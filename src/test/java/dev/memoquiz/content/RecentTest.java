package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.quiz.Quiz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecentTest {
    private static final Path FILE = TinyQuiz.ORIGINAL.resolve("quiz.yaml");

    private final Quiz quiz = QuizFiles.load(FILE).quizzes().getFirst();
    private final Packed first = packed();
    private final Packed second = packed();
    private final Packed third = packed();
    private final Recent recent = new Recent(2 * quiz.questions().size());

    @Test
    void the_quiz_that_nobody_asked_for_longest_goes() {
        recent.keep(first, quiz);
        recent.keep(second, quiz);
        assertThat(recent.find(first)).contains(quiz);
        recent.keep(third, quiz);

        assertThat(recent.find(second)).isEmpty();
        assertThat(recent.find(first)).contains(quiz);
        assertThat(recent.find(third)).contains(quiz);
    }

    @Test
    void what_is_only_offered_drives_nothing_out() {
        recent.offer(first, quiz);
        recent.offer(second, quiz);
        recent.offer(third, quiz);

        assertThat(recent.find(first)).contains(quiz);
        assertThat(recent.find(third)).isEmpty();
    }

    @Test
    void there_is_room_until_it_is_full() {
        assertThat(recent.hasRoom()).isTrue();
        recent.keep(first, quiz);
        assertThat(recent.hasRoom()).isTrue();
        recent.keep(second, quiz);
        assertThat(recent.hasRoom()).isFalse();
    }

    @Test
    void what_is_dropped_makes_room() {
        recent.offer(first, quiz);
        recent.keep(second, quiz);
        recent.keep(second, quiz);
        recent.drop(first);
        recent.drop(first);
        recent.offer(third, quiz);

        assertThat(recent.find(first)).isEmpty();
        assertThat(recent.find(second)).contains(quiz);
        assertThat(recent.find(third)).contains(quiz);
    }

    @Test
    void a_quiz_larger_than_all_the_room_is_kept_until_the_next() {
        Recent narrow = new Recent(1);
        narrow.keep(first, quiz);
        assertThat(narrow.find(first)).contains(quiz);

        narrow.keep(second, quiz);
        assertThat(narrow.find(first)).isEmpty();
    }

    @Test
    void a_packed_quiz_opens_as_it_was() {
        assertThat(first.open().questions()).isEqualTo(quiz.questions());
        assertThat(first.open().document().clean()).isEqualTo(quiz.document().clean());
    }

    private Packed packed() {
        try {
            return Packed.of(FILE, Files.readString(FILE), quiz.document().text().original());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
