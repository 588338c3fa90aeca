package dev.memoquiz.domain.typed.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.Keys;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldenColumnTest {
    @ParameterizedTest
    @CsvSource({
        "Berlin/Rome/Moscow, Berlin;Rome;Moscow",
        "Olivia/MFSK, Olivia;MFSK;Olivia/MFSK",
        "3/20/1941, 3/20/1941",
        "24/7, 24/7",
        "15/18/13, 15;18;13",
        "1979/80, 1979/80",
        "1832/1889/1901, 1832;1889;1901",
        "hit points or health points, hit points or health points;hit points;health points"
    })
    void strokes_and_the_word_or_separate_aliases_but_not_dates(String column, String expected) {
        List<String> texts = Keys.golden("", column).accepted().stream().map(Form::text).toList();

        assertThat(texts).containsExactly(expected.split(";"));
    }

    @Test
    void empty_alias_is_a_fault_with_its_place() {
        AnswerLine.Parsed parsed = GoldenColumn.parse("", "Berlin//Rome/");

        assertThat(((AnswerLine.Parsed.Faulty) parsed).faults())
                .extracting(fault -> fault.position())
                .containsExactly(8, 14);
    }
}
