package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.NumberWords;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.text.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words that readers are given for a question: text, citation, propositions, glossary, and context labelled as such.
final class KnownWords {
    private final Set<String> words = new HashSet<>();

    private KnownWords() {}

    static KnownWords of(Quiz quiz, Item item) {
        KnownWords known = new KnownWords();
        Source source = quiz.document().source();
        known.add(quiz.document().clean());
        known.add(quiz.document().text().original());
        known.add(source.title() + " " + source.author() + " " + source.fileNumber().orElse(""));
        quiz.readings().propositions().values().forEach(it -> known.add(it.says()));
        quiz.readings().glossary().forEach(it -> known.add(it.word() + " " + it.meaning()));
        Context.of(item.about().explanation()).map(Context::told).ifPresent(known::add);
        if (item.question() instanceof Question.StatedInText stated) {
            stated.searched().forEach(known::add);
        }
        return known;
    }

    /// A name is known when it is given itself or as a kindred word: "Japanese" by "Japan". A number must be given itself, in
    /// words or in digits.
    boolean has(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        Optional<String> digits = NumberWords.digits(word);
        if (digits.isPresent()) {
            return words.contains(word) || words.contains(digits.get());
        }
        return words.contains(word)
                || (!Names.isNumber(word)
                        && words.stream().anyMatch(known -> Names.areKindred(known, word)));
    }

    private void add(String text) {
        words.addAll(Words.of(text));
    }
}
