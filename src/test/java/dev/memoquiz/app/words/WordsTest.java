package dev.memoquiz.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Finding;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.terminal.Fixtures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Quiz QUIZ = Fixtures.quiz(Fixtures.single());

    @ParameterizedTest
    @CsvSource({
        "0, less than a second",
        "1, 1 second",
        "59, 59 seconds",
        "60, 1 minute",
        "65, 1 minute 5 seconds",
        "3600, 1 hour",
        "12000, 3 hours 20 minutes",
        "90000, 1 day 1 hour"
    })
    void time_is_said_in_its_two_largest_units(long seconds, String said) {
        assertThat(Durations.of(Duration.ofSeconds(seconds))).isEqualTo(said);
    }

    @Test
    void one_point_is_singular() {
        assertThat(Counts.points(new Points(0, 1))).isEqualTo("0 of 1 point");
        assertThat(Counts.points(new Points(1, 2))).isEqualTo("1 of 2 points");
    }

    @Test
    void lists_end_in_and() {
        assertThat(Counts.list(List.of())).isEmpty();
        assertThat(Counts.list(List.of("A"))).isEqualTo("A");
        assertThat(Counts.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void clauses_in_a_row_are_drawn_together() {
        assertThat(Places.clauses(List.of(7))).isEqualTo("clause 7");
        assertThat(Places.clauses(List.of(7, 8))).isEqualTo("clauses 7 and 8");
        assertThat(Places.clauses(List.of(3, 7, 8, 9))).isEqualTo("clauses 3 and 7 to 9");
    }

    @Test
    void places_name_clauses_and_pages() {
        assertThat(place("He said that")).isEqualTo("clause 3, page 7");
        assertThat(place("repair the ship")).isEqualTo("clause 5, page 8");
        assertThat(place("the owners would repair")).isEqualTo("clause 5, page 7/8");
        assertThat(place("and I believed him. He thought")).isEqualTo("clauses 4 and 5, page 7");
    }

    @Test
    void a_note_is_named_by_its_mark_and_its_clause() {
        assertThat(place("of Bergen")).isEqualTo("note \u00b9 to clause 2");
    }

    @Test
    void long_sentences_are_cut_between_words() {
        assertThat(Shortened.to(12, "The Captain came")).isEqualTo("The Captain…");
        assertThat(Shortened.to(16, "The Captain came")).isEqualTo("The Captain came");
        assertThat(Shortened.to(5, "\ud83d\ude00\ud83d\ude00\ud83d\ude00"))
                .isEqualTo("\ud83d\ude00\ud83d\ude00…");
    }

    private static String place(String words) {
        Document document = QUIZ.document();
        Span span = ((Finding.Found) document.find(words)).span();
        return Places.of(document, span);
    }
}
