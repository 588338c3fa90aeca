package dev.memoquiz.discord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.content.QuizFiles;
import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Readings;
import dev.memoquiz.domain.reading.Term;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.DocumentReader;
import dev.memoquiz.domain.text.DocumentReading;
import dev.memoquiz.domain.text.Marks;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextViewTest {
    private static final Quiz MEMO =
            QuizFiles.load(Path.of("quizzes/welles-umansky-1941")).quizzes().getFirst();
    private static final Quiz TINY =
            QuizFiles.load(Path.of("src/test/resources/quizzes/tiny")).quizzes().getFirst();

    private static void fits(Card card) {
        assertThat(MessageCheck.created(Golden.json(card), Set.of()).found()).isEmpty();
    }

    @Test
    void the_text_and_its_words_look_as_agreed() {
        Golden.check("tiny-text", Golden.json(TextView.of(TINY, 0)));
        Golden.check("tiny-words", Golden.json(WordsView.of(TINY, 0)));
    }

    @Test
    void every_page_of_the_memo_fits_discord() {
        IntStream.range(0, 9).mapToObj(page -> TextView.of(MEMO, page)).forEach(TextViewTest::fits);
        IntStream.range(0, 9)
                .mapToObj(page -> WordsView.of(MEMO, page))
                .forEach(TextViewTest::fits);
    }

    @Test
    void the_pages_together_are_the_whole_text_with_breaks_and_notes() {
        String text = String.join("\n", Pages.of(TextBlocks.of(MEMO.document())));
        MEMO.document()
                .clauses()
                .forEach(clause -> assertThat(text).contains("**" + clause.number() + "** "));
        MEMO.document()
                .pageBreaks()
                .forEach(pageBreak ->
                        assertThat(text).contains("— " + Markdown.escaped(pageBreak.label())));
        MEMO.document().notes().forEach(note -> assertThat(text).contains("note " + note.mark()));
    }

    @Test
    void a_book_of_one_clause_is_read_on_many_pages() {
        String words = "one_word* ".repeat(4_000).strip();
        Quiz book = with(document(words));
        List<String> pages = Pages.of(TextBlocks.of(book.document()));
        assertThat(pages).hasSizeGreaterThan(10);
        IntStream.range(0, pages.size()).forEach(page -> fits(TextView.of(book, page)));
        assertThat(String.join(" ", pages).replace("**1** ", ""))
                .startsWith(Markdown.escaped(words));
    }

    @Test
    void no_page_of_the_memo_ends_in_mid_sentence() {
        List<String> pages = Pages.of(TextBlocks.of(MEMO.document()));
        assertThat(pages)
                .hasSizeGreaterThan(1)
                .allMatch(page -> page.matches("(?s).*[.!?][\"”)]*"));
    }

    @Test
    void the_reason_for_an_inferred_date_stands_at_the_end() {
        List<String> pages = Pages.of(TextBlocks.of(MEMO.document()));
        String because = MEMO.document().source().dating().because();
        assertThat(pages.getLast()).endsWith(Markdown.escaped(because));
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        assertThat(TextView.of(MEMO, 999)).isEqualTo(TextView.of(MEMO, 998));
    }

    @Test
    void a_long_glossary_is_paged() {
        List<Term> terms = new ArrayList<>();
        IntStream.range(0, 100)
                .forEach(i -> terms.add(new Term("word " + i, "meaning* ".repeat(20))));
        Quiz quiz =
                new Quiz(
                        TINY.id(),
                        TINY.head(),
                        TINY.document(),
                        new Readings(Map.of(), Map.of(), terms),
                        TINY.questions(),
                        Map.of());
        IntStream.range(0, 30)
                .mapToObj(page -> WordsView.of(quiz, page))
                .forEach(TextViewTest::fits);
    }

    private static Document document(String words) {
        DocumentReading reading =
                DocumentReader.read(
                        TINY.document().source(),
                        words,
                        Marks.NONE,
                        List.of(words.substring(0, 9)));
        return ((DocumentReading.Read) reading).document();
    }

    private static Quiz with(Document document) {
        return new Quiz(
                TINY.id(), TINY.head(), document, TINY.readings(), TINY.questions(), Map.of());
    }
}
