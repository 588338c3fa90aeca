package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class QuizFolderTest {
    private static final QuizId TINY = new QuizId("tiny");

    @TempDir Path quizzes;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.memoquiz.content");
    private TinyQuiz tiny;
    private QuizFolder folder;

    @BeforeEach
    void open() {
        log.start();
        logger.addAppender(log);
        tiny = TinyQuiz.in(quizzes);
        folder = QuizFolder.open(quizzes);
    }

    @AfterEach
    void detach() {
        logger.detachAppender(log);
    }

    @Test
    void edited_file_is_served_after_the_next_refresh() {
        tiny.change("The lamp that went out", "The dark tower");
        assertThat(title()).isEqualTo("The lamp that went out");

        folder.refresh();

        assertThat(title()).isEqualTo("The dark tower");
        assertThat(logged()).last().asString().contains("has changed and serves 10 questions");
    }

    @Test
    void edit_of_the_same_size_and_time_is_seen() throws IOException {
        FileTime time = Files.getLastModifiedTime(tiny.file());
        tiny.change("The lamp that went out", "The lamp that went off");
        Files.setLastModifiedTime(tiny.file(), time);

        folder.refresh();

        assertThat(title()).isEqualTo("The lamp that went off");
    }

    @Test
    void untouched_and_merely_touched_files_are_not_read_again() throws IOException {
        Quiz before = folder.find(TINY).orElseThrow();
        Files.setLastModifiedTime(tiny.file(), FileTime.fromMillis(0));

        folder.refresh();

        assertThat(folder.find(TINY)).containsSame(before);
        assertThat(logged()).isEmpty();
    }

    @Test
    void broken_edit_leaves_the_last_good_version_and_says_so_until_it_is_mended() {
        String good = tiny.yaml();
        tiny.change("type: several", "type: sevral").change("key: contradicted", "key: wrong");
        folder.refresh();

        assertThat(title()).isEqualTo("The lamp that went out");
        assertThat(folder.problems()).hasSize(2);
        assertThat(logged())
                .anyMatch(it ->
                        it.contains("questions[1].type") && it.contains("Did you mean 'several'?"));
        assertThat(logged()).last().asString().contains("its last good version goes on");

        tiny.write(good);
        folder.refresh();

        assertThat(folder.problems()).isEmpty();
        assertThat(logged()).last().asString().contains("is mended and serves 10 questions");
    }

    @Test
    void half_written_file_never_takes_a_quiz_away() {
        String whole = tiny.yaml();
        for (int length = 0; length < whole.length(); length += 97) {
            tiny.write(whole.substring(0, length));
            folder.refresh();
            assertThat(folder.find(TINY)).isPresent();
        }
        tiny.write(whole);
        folder.refresh();

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void edited_text_counts_as_a_broken_edit() throws IOException {
        Files.writeString(tiny.folder().resolve("document.txt"), "Something else.");

        folder.refresh();

        assertThat(folder.find(TINY)).isPresent();
        assertThat(folder.problems()).isNotEmpty();
    }

    @Test
    void deleted_quiz_disappears_and_a_new_one_appears() throws IOException {
        Files.delete(tiny.file());
        folder.refresh();
        assertThat(folder.all()).isEmpty();
        assertThat(logged()).last().asString().contains("is gone");

        tiny.write(Files.readString(TinyQuiz.ORIGINAL.resolve("quiz.yaml")));
        folder.refresh();
        assertThat(folder.all()).hasSize(1);
    }

    @Test
    void folder_that_cannot_be_listed_changes_nothing() throws IOException {
        Path away = quizzes.resolveSibling(quizzes.getFileName() + "-away");
        Files.move(quizzes, away);

        folder.refresh();

        assertThat(folder.find(TINY)).isPresent();
        Files.move(away, quizzes);
    }

    @Test
    void quiz_that_was_never_good_is_told_and_not_served() throws IOException {
        Path broken = Files.createDirectory(quizzes.resolve("broken"));
        Files.writeString(broken.resolve("quiz.yaml"), "");

        folder.refresh();

        assertThat(folder.all()).extracting(Listed::id).containsExactly(TINY);
        assertThat(folder.problems()).hasSize(1);
        assertThat(logged()).first().asString().contains("is new");
        assertThat(logged()).last().asString().contains("it is not served");
    }

    @Test
    void watch_refreshes_by_itself() throws InterruptedException {
        try (QuizWatch _ = QuizWatch.every(Duration.ofMillis(5), folder)) {
            tiny.change("The lamp that went out", "The dark tower");
            for (int i = 0; i < 2_000 && !title().equals("The dark tower"); i++) {
                Thread.sleep(5);
            }
        }

        assertThat(title()).isEqualTo("The dark tower");
    }

    @Test
    void quiz_that_is_not_kept_whole_is_the_same_when_it_is_asked_for() {
        QuizFolder small = QuizFolder.open(quizzes, 0);

        assertThat(small.find(TINY).orElseThrow().editorial().edition())
                .isEqualTo(folder.find(TINY).orElseThrow().editorial().edition());
        assertThat(small.find(TINY).orElseThrow().questions())
                .isEqualTo(folder.find(TINY).orElseThrow().questions());
        assertThat(small.all()).isEqualTo(folder.all());
    }

    @Test
    void broken_edit_of_a_quiz_that_is_not_kept_whole_leaves_the_last_good_version()
            throws IOException {
        QuizFolder small = QuizFolder.open(quizzes, 0);
        tiny.change("type: several", "type: sevral");
        Files.delete(tiny.folder().resolve("document.txt"));
        small.refresh();

        assertThat(small.problems()).isNotEmpty();
        assertThat(small.find(TINY).orElseThrow().questions()).hasSize(10);
    }

    private String title() {
        return folder.find(TINY).orElseThrow().head().title();
    }

    private List<String> logged() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void large_folder_is_read_in_the_background_and_serves_what_is_asked_for_at_once()
            throws IOException {
        for (int i = 0; i < 600; i++) {
            tiny.copyTo(quizzes, "tiny-" + i);
        }

        QuizFolder large = QuizFolder.open(quizzes);

        assertThat(large.find(new QuizId("tiny-599"))).isPresent();
        assertThat(large.find(new QuizId("tiny-600"))).isEmpty();
        large.whenRead().toCompletableFuture().join();
        assertThat(large.all()).hasSize(601);
        assertThat(large.problems()).isEmpty();
    }

    @Test
    void quizzes_are_served_while_the_rest_is_still_read() throws IOException {
        for (int i = 0; i < 600; i++) {
            tiny.copyTo(quizzes, "tiny-" + i);
        }

        QuizFolder large = QuizFolder.open(quizzes);
        Set<Integer> sizes = new TreeSet<>();
        while (!large.whenRead().toCompletableFuture().isDone()) {
            sizes.add(large.all().size());
        }

        assertThat(sizes).contains(200);
    }

    @Test
    void a_file_that_nobody_touched_is_not_opened_again() throws IOException {
        folder.refresh();
        Quiz before = folder.find(TINY).orElseThrow();
        folder.refresh();
        Seen settled = Seen.now(tiny.file(), Optional.of(Seen.now(tiny.file(), Optional.empty())));

        assertThat(settled.settled()).isTrue();
        assertThat(Seen.now(tiny.file(), Optional.of(settled))).isSameAs(settled);
        assertThat(folder.find(TINY)).containsSame(before);
    }
}
