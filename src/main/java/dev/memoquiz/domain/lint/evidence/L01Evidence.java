package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.domain.text.Finding.Ambiguous;
import dev.memoquiz.domain.text.Finding.Found;
import dev.memoquiz.domain.text.Finding.Missing;
import dev.memoquiz.domain.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every piece of evidence is a passage of the text, of whole words, that names one place.
public final class L01Evidence implements QuestionRule {
    private static final String REMEDY = "Quote whole words of the text that occur in it once.";

    @Override
    public String id() {
        return "L01";
    }

    @Override
    public String title() {
        return "Evidence is quoted from the text";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        List<Span> evidence = item.about().evidence();
        return IntStream.range(0, evidence.size())
                .boxed()
                .flatMap(i ->
                        fault(quiz.document(), evidence.get(i))
                                .map(what -> error(item, "evidence[" + i + "]", what, REMEDY))
                                .stream());
    }

    private static Optional<String> fault(Document document, Span span) {
        String clean = document.clean();
        if (span.end() > clean.length()) {
            return Optional.of("the evidence lies beyond the end of the text");
        }
        String quote = document.quote(span);
        if (cutsWord(clean, span.start()) || cutsWord(clean, span.end())) {
            return Optional.of("\"" + quote + "\" cuts a word in two");
        }
        return switch (document.find(quote)) {
            case Found(Span found) ->
                    found.equals(span)
                            ? Optional.empty()
                            : Optional.of("\"" + quote + "\" has white space at its ends");
            case Ambiguous(int times) ->
                    Optional.of("\"" + quote + "\" stands in the text " + times + " times");
            case Missing _ -> Optional.of("\"" + quote + "\" is not one passage of the text");
        };
    }

    private static boolean cutsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
