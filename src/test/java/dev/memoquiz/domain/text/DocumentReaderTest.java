package dev.memoquiz.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final String PRINTED =
            """
            761.94/1300

            Memorandum

            I spoke with the Ambassador28 today, and he said that he would bring [Page 921] pressure.

            S[umner] W[elles]
              1. Konstantin Umansky; no record found.\
            """;

    private static final Marks MARKS =
            new Marks(
                    List.of("[Page 921]"),
                    List.of(new Marks.NoteMark("28", "Ambassador", "1.")),
                    List.of(new Marks.Reading("S[umner] W[elles]", "Sumner Welles")));

    private static final List<String> OPENINGS =
            List.of("761.94", "Memorandum", "I spoke", "and he said", "Sumner");

    @Test
    void marks_of_the_printed_page_are_gone_from_the_clean_text() {
        assertThat(memo().clean())
                .isEqualTo(
                        """
                        761.94/1300

                        Memorandum

                        I spoke with the Ambassador today, and he said that he would bring pressure.

                        Sumner Welles
                        Konstantin Umansky; no record found.\
                        """);
    }

    @Test
    void every_clean_character_leads_back_to_the_one_printed() {
        Document memo = memo();
        for (String word : List.of("761.94", "Ambassador", "today", "pressure", "Konstantin")) {
            int clean = memo.clean().indexOf(word);
            assertThat(PRINTED.substring(memo.text().origin(clean))).startsWith(word);
        }
    }

    @Test
    void letters_supplied_in_brackets_lead_back_to_the_printed_signature() {
        Document memo = memo();
        int signature = memo.clean().indexOf("Sumner");
        assertThat(PRINTED.substring(memo.text().origin(signature))).startsWith("S[umner]");
        assertThat(memo.text().origin(signature + 5)).isEqualTo(memo.text().origin(signature));
    }

    @Test
    void the_end_leads_back_to_the_end() {
        assertThat(memo().text().origin(memo().clean().length())).isEqualTo(PRINTED.length());
    }

    @Test
    void clauses_are_numbered_from_one_and_cover_the_body_but_not_the_notes() {
        Document memo = memo();
        assertThat(memo.clauses()).extracting(Clause::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(memo.clauseText(3)).isEqualTo("I spoke with the Ambassador today,");
        assertThat(memo.clauseText(4)).isEqualTo("and he said that he would bring pressure.");
        assertThat(memo.clauseText(5)).isEqualTo("Sumner Welles");
    }

    @Test
    void a_page_break_stands_where_the_new_page_begins() {
        Document memo = memo();
        assertThat(memo.pageBreaks())
                .containsExactly(new PageBreak(memo.clean().indexOf("pressure"), "Page 921"));
    }

    @Test
    void a_note_knows_its_mark_its_place_and_its_words() {
        Document memo = memo();
        Note note = memo.notes().getFirst();
        assertThat(note.mark()).isEqualTo("28");
        assertThat(memo.clean().substring(0, note.at())).endsWith("the Ambassador");
        assertThat(memo.quote(note.text())).isEqualTo("Konstantin Umansky; no record found.");
        assertThat(memo.noteOf(found(memo, "no record found"))).contains(note);
        assertThat(memo.noteOf(found(memo, "he would bring"))).isEmpty();
    }

    @Test
    void a_quotation_across_two_clauses_names_both() {
        Document memo = memo();
        assertThat(memo.clausesOf(found(memo, "today, and he said"))).containsExactly(3, 4);
    }

    @Test
    void a_quotation_is_found_across_the_page_break_and_with_other_white_space() {
        Document memo = memo();
        assertThat(memo.quote(found(memo, "would bring\n  pressure")))
                .isEqualTo("would bring pressure");
    }

    @Test
    void words_that_stand_twice_name_no_place() {
        assertThat(memo().find("he")).isEqualTo(new Finding.Ambiguous(3));
    }

    @Test
    void the_nearest_passage_is_shown_for_words_that_are_not_there() {
        assertThat(memo().find("that he should bring pressure"))
                .isEqualTo(new Finding.Missing("that he would bring pressure."));
    }

    @Test
    void a_misspelt_word_does_not_move_the_nearest_passage() {
        assertThat(memo().find("and he sayd that he should"))
                .isEqualTo(new Finding.Missing("and he said that he would"));
    }

    @Test
    void a_quotation_never_reaches_over_a_paragraph_break() {
        assertThat(memo().find("Memorandum I spoke")).isInstanceOf(Finding.Missing.class);
    }

    @Test
    void an_empty_quotation_is_nowhere() {
        assertThat(memo().find("  ")).isEqualTo(new Finding.Missing(""));
    }

    @Test
    void everything_wrong_with_the_marks_is_reported_at_once() {
        Marks wrong =
                new Marks(
                        List.of("[Page 7]"),
                        List.of(new Marks.NoteMark("9", "Ambassador", "x.")),
                        List.of(new Marks.Reading("Q", "R")));
        assertThat(DocumentReader.read(source(), PRINTED, wrong, OPENINGS))
                .isInstanceOfSatisfying(
                        DocumentReading.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.problems())
                                        .extracting(TextProblem::pointer)
                                        .containsExactly(
                                                "marks.pages[0]",
                                                "marks.notes[0]",
                                                "marks.readings[0]",
                                                "marks.notes[0].listed"));
    }

    @Test
    void a_clause_out_of_order_is_reported_with_its_place() {
        assertThat(DocumentReader.read(source(), PRINTED, MARKS, List.of("I spoke", "Memorandum")))
                .isInstanceOfSatisfying(
                        DocumentReading.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.problems().getFirst().pointer())
                                        .isEqualTo("clauses[1]"));
    }

    @Test
    void a_clause_may_not_open_in_the_notes() {
        assertThat(DocumentReader.read(source(), PRINTED, MARKS, List.of("Konstantin")))
                .isInstanceOf(DocumentReading.Unreadable.class);
    }

    private static Span found(Document memo, String quotation) {
        return ((Finding.Found) memo.find(quotation)).span();
    }

    private static Document memo() {
        return ((DocumentReading.Read) DocumentReader.read(source(), PRINTED, MARKS, OPENINGS))
                .document();
    }

    private static Source source() {
        return new Source(
                "Memorandum",
                "Welles",
                Optional.of("761.94/1300"),
                new Dating("1941", false, ""),
                "FRUS",
                URI.create("https://example.org"),
                "public domain");
    }
}
