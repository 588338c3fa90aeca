package dev.memoquiz.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.yaml.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of problem, one at a time. A row says what is replaced by what in the tiny quiz (⏎ is a line break), words in
/// whose line the problem then is, its pointer, and words of its sentence.
class BrokenQuizTest {
    @TempDir Path quizzes;

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    format: 1 | format: 2 | format: 2 | format | is '2', need a whole number from 1 to 1
                    format: 1 | format: "1" | format: "1" | format | is '1', need a whole number
                    id: tiny | id: small | id: small | id | is not the name of its folder 'tiny'
                    id: tiny | id: Tiny! | id: Tiny! | id | 3 to 40 of a-z, 0-9 and -
                    title: The lamp | titel: x⏎title: The lamp | titel | titel | Did you mean 'title'?
                    title: The lamp that went out | title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | title: x | title | has 81 characters, need 1 to 80
                    title: The lamp that went out | title: 1802 | title: 1802 | title | Put it in quotes: "1802"
                    title: The lamp that went out | title: | title: | title | is empty, need text
                    title: The lamp that went out | title: "a\\e[31m" | title:  | title | control character
                    language: en | language: English! | language: E | language | is not a language code
                    on: 2026-11-23 | on: 2026-02-30 | review: { | review.on | is not a date
                    review: { by: the MemoQuiz authors, on: 2026-11-23, questions: 2nxmu2 } | review: nobody | review | review | need a group of keys
                    """)
    void a_mistake_in_the_head_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    inferred: true | inferred: "true" | inferred | text.date.inferred | need true or false
                    https://example.org/tiny | example.org/tiny | link | text.source.link | begins with http:// or https://
                    file-number: "17/4" | file-number: 17.4 | file-number | text.file-number | is a number, need text
                    ["[Page 7]"] | "[Page 7]" | pages | text.marks.pages | need a list
                    ["[Page 7]"] | ["[Page 8]"] | pages | text.marks.pages[0] | '[Page 8]' is not in the text
                    listed: "1." | listed: "9." | listed | text.marks.notes[0].listed | no line of the text starts with '9.'
                    - I doubt it | - I believe it | - I believe it | text.clauses[11] | is not in the body
                    """)
    void a_mistake_about_the_text_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ⏎propositions:⏎ | ⏎propositions:⏎  - { id: p3, says: a, evidence: I have sent for a new wick. }⏎ | { id: p3 | propositions[0].id | capital letter
                    ⏎misreadings:⏎ | ⏎misreadings:⏎  - { id: M1, says: a, truth: b }⏎ | - id: M1 | misreadings[1].id | already taken
                          - the dog had barked three times⏎  - id: P4 |       - the dog had barked four times⏎  - id: P4 | four | propositions[2].evidence[1] | The nearest passage is: 'the dog had barked three times.'
                        hedge: gathered⏎    evidence: I gathered that he was afraid of somebody in the village |     hedge: gathered⏎    evidence: he | evidence: he⏎ | propositions[3].evidence | stands in the text
                    ⏎    truth: He "believed" it. | `` | - id: M1 | misreadings[0] | the key 'truth' is missing
                    """)
    void a_mistake_in_propositions_or_misreadings_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    - id: keeper-wrote | - id: wind-was-proved | - id: wind-was-proved⏎    type: stated | questions[2].id | already taken
                    type: several | type: multiple | type: multiple | questions[1].type | Legal here: single, several, stated, typed, sentence, gap, order, match, claim
                    credit: per-option | credits: per-option⏎    credit: per-option | credits | questions[1].credits | Did you mean 'credit'?
                    credit: per-option | credit: per-options | credit | questions[1].credit | Did you mean 'per-option'?
                    propositions: [P4] | propositions: [P9] | [P9] | questions[8].propositions[0] | 'P9' does not exist in this file
                    propositions: [P4] | propositions: [P4, P4] | [P4, P4] | questions[8].propositions[1] | named twice
                    propositions: [P4] | propositions: [] | propositions: [] | questions[8].propositions | 0 given, need 1 to 4
                    level: author-and-me | level: author | level: author⏎ | questions[8].level | right-there, think-and-search, author-and-me
                    explanation: The letter opens with it, "The lamp went out on Tuesday night". | explanation: It says so. | explanation: It says so. | questions[0].explanation | has 11 characters, need 40 to 400
                    remarks: { L05: | remarks: { short: | remarks | questions[8].remarks.short | such as L05
                    gives-away: [what-happened] | gives-away: [what-happens] | gives-away | questions[6].gives-away[0] | 'what-happens' does not exist
                    gives-away: [what-happened] | gives-away: [order-of-events] | gives-away | questions[6].gives-away[0] | does not give itself away
                    ⏎    evidence: although he did not say so | `` | - id: was-he-afraid | questions[8] | the key 'evidence' is missing
                    """)
    void a_mistake_in_what_all_questions_have_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { text: The glass broke, misreading: M1, feedback: The glass was whole. } | { text: The glass broke, right: true } |     options:⏎      - { text: The lamp went | questions[0].options | 2 are right, need exactly 1
                    { text: The dog barked, right: true } | { text: The dog barked, misreading: M1, feedback: It did. } |     options:⏎      - { text: A boat | questions[1].options | 1 of 4 are right
                    { text: The keeper left, misreading: M2, | { text: The keeper left, misreading: M7, | M7 | questions[0].options[2].misreading | 'M7' does not exist
                    { text: The lamp went out, right: true } | { text: The lamp went out, right: true, feedback: Yes. } | feedback: Yes. | questions[0].options[0].feedback | the key 'feedback' is unknown
                    { text: The dog barked, right: true } | { text: The dog barked, right: false } | right: false | questions[1].options[1].right | Leave 'right' out
                    text: The glass broke | text: the lamp went out | text: the lamp went out | questions[0].options[1].text | is there twice
                    feedback: This is what the Harbour Master gathered. | `` | { text: He was afraid | questions[1].options[2] | the key 'feedback' is missing
                    key: contradicted | key: false | key: false | questions[2].key | is true or false, need text
                    ⏎      not-stated: { text: The letter speaks of the glass and of the door. } | `` |     feedback:⏎      stated: { misreading | questions[2].feedback | the key 'not-stated' is missing
                    [Marigold, called] | [Marigold, Boat] | [Marigold, Boat] | questions[3].searched[1] | 'Boat' is in the text
                    ⏎    searched: [Marigold, called] | `` | - id: name-of-the-boat | questions[3] | the key 'searched' is missing
                    ⏎    key: contradicted | ⏎    key: contradicted⏎    searched: [storm] | searched: [storm] | questions[2].searched | only for the key 'not-stated'
                    """)
    void a_mistake_in_options_or_verdicts_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "{dog} [or hound]" | "{dog} [or hound" | answer: "{dog} | questions[4].answer | at character
                    [cat, boat, dock] | [cat, boat] | [cat, boat] | questions[4].near-misses | 2 given, need 3 to 20
                    { text: keeper, misreading: M2, | { misreading: M2, | { misreading: M2, feedback: The keeper wrote it | questions[4].rivals[0] | the key 'text' is missing
                    hide: believed | hide: thought | hide: thought | questions[5].hide | stands not in the quote
                    hide: believed | hide: d | hide: d | questions[5].hide | stands more than once in the quote
                    quote: The keeper told me | quote: The keeper said to me | quote: | questions[5].quote | is not in the text
                    """)
    void a_mistake_in_a_written_answer_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    name: believed, not known | name: the wind put out the lamp | - name: the wind put out the lamp⏎        any: [believed | questions[9].ideas[1].name | is there twice
                    any: [wind, gust, storm] | any: [] | any: [] | questions[9].ideas[0].any | 0 given, need 1 to 60
                    owners: [the keeper, lampman]⏎        points: 1 | owners: [the keeper, lampman]⏎        points: 4 | points: 4 | questions[9].ideas[0].points | need a whole number from 1 to 3
                    owners: [the keeper, lampman] | owner: [the keeper, lampman] | owner: [the keeper, lampman] | questions[9].ideas[0].owner | Did you mean 'owners'?
                    optional: true | optional: perhaps | optional: perhaps | questions[9].ideas[2].optional | true or false
                    { text: It was the wind., points: 0 } | { text: It was the wind. } | { text: It was the wind. | questions[9].samples[4] | the key 'points' is missing
                    { text: It was the wind., points: 0 } | { text: it was the wind., points: 0 }⏎      - { text: It was the wind., points: 0 } | - { text: It was the wind. | questions[9].samples[5].text | is there twice
                    owners: [the keeper, lampman]⏎        points: 1 | owners: [the keeper, lampman]⏎        points: 2 |     samples: | questions[9].samples | no sample has all 3 points
                    type: sentence | type: sentence⏎    near-misses: [a, b, c] | near-misses: [a, b, c] | questions[9].near-misses | is unknown
                    """)
    void a_mistake_in_a_sentence_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @Test
    void ideas_that_are_all_optional_are_refused() {
        TinyQuiz quiz =
                TinyQuiz.in(quizzes)
                        .change(
                                "points: 1\n      - name: believed",
                                "points: 1\n        optional: true\n      - name: believed")
                        .change(
                                "in opinion, according to]\n",
                                "in opinion, according to]\n        optional: true\n");

        assertThat(quiz.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("questions[9].ideas[0]");
                    assertThat(problem.sentence()).contains("all ideas are optional");
                });
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ⏎      - A new wick is sent for | `` |     items: | questions[6].items | 2 given, need 3 to 6
                    - A new wick is sent for | - the lamp goes out | - the lamp goes out | questions[6].items[2] | is there twice
                    ⏎    feedback: { text: Follow the letter from its first line to its last. } | `` | - id: order-of-events | questions[6] | the key 'feedback' is missing
                    holder: the council, misreading | holder: council, misreading | holder: council, misreading | questions[7].views[1].holder | Name one of: the keeper, the council, the Harbour Master
                    the dog had barked three times] | although he did not say so] | other-clauses | questions[8].other-clauses[1] | which is offered already
                    the dog had barked three times] | "John Harker, Harbour"] | other-clauses | questions[8].other-clauses[1] | is not in the text
                    the dog had barked three times] | "a boat without a light had passed the rocks at two in the morning, and that the dog"] | other-clauses | questions[8].other-clauses[1] | spans the clauses [6, 7]
                    the dog had barked three times] | it was lit first in 1802] | other-clauses | questions[8].other-clauses[1] | is in no clause
                    the dog had barked three times] | { clause: the dog had barked three times }] | other-clauses | questions[8].other-clauses[1] | the key 'feedback' is missing
                    the dog had barked three times] | { clause: the dog had barked twice, feedback: No dog. }] | other-clauses | questions[8].other-clauses[1].clause | is not in the text
                    the dog had barked three times] | [the dog had barked three times]] | other-clauses | questions[8].other-clauses[1] | need text
                    """)
    void a_mistake_in_order_match_or_claim_is_told_with_its_place(ArgumentsAccessor row) {
        expect(row);
    }

    @Test
    void all_problems_of_a_file_are_told_at_once_and_in_order() {
        TinyQuiz quiz =
                TinyQuiz.in(quizzes)
                        .change("licence: Apache-2.0\nreview", "license: Apache-2.0\nreview")
                        .change("id: P5", "id: P4")
                        .change("barked three times]", "barked twice]")
                        .change(
                                "difficulty: easy\n    prompt: Which animal",
                                "prompt: Which animal")
                        .change("proof: I gathered", "proof: I have gathered");

        assertThat(quiz.problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "",
                        "license",
                        "propositions[4].id",
                        "questions[4]",
                        "questions[6].propositions[1]",
                        "questions[7].propositions[1]",
                        "questions[8].proof",
                        "questions[8].other-clauses[1]");
    }

    private void expect(ArgumentsAccessor row) {
        TinyQuiz quiz = TinyQuiz.in(quizzes).change(cell(row, 0), cell(row, 1));

        Loaded loaded = quiz.load();

        assertThat(loaded.quizzes()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
        Problem problem = loaded.problems().getFirst();
        assertThat(problem.sentence()).contains(cell(row, 4));
        assertThat(problem.pointer()).isEqualTo(cell(row, 3));
        assertThat(problem.line()).isEqualTo(quiz.lineOf(cell(row, 2)));
        assertThat(problem.file()).endsWith("quiz.yaml");
        assertThat(problem.remedy()).isNotBlank();
        assertThat(quiz.problemsWhenChecked()).isEqualTo(loaded.problems());
    }

    private static String cell(ArgumentsAccessor row, int column) {
        return requireNonNull(row.getString(column)).replace('⏎', '\n');
    }
}
