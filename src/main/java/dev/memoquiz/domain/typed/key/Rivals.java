package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Names that the document or the question also knows. A misspelt answer that comes as near to one
/// of them as to the key is not forgiven; naming one of them beside the key is no fault.
///
/// @param words every word of every name
public record Rivals(List<Token> words) {
    public static final Rivals NONE = new Rivals(List.of());

    public Rivals {
        words = List.copyOf(words);
    }

    /// Both sets of names together.
    public Rivals and(Rivals others) {
        if (others.words.isEmpty()) {
            return this;
        }
        List<Token> all = new ArrayList<>(words);
        all.addAll(others.words);
        return new Rivals(all);
    }

    /// Names as they are written in the document.
    public static Rivals of(Collection<String> names) {
        return ofWords(names.stream().map(Words::of).toList());
    }

    static Rivals ofForms(List<Form> forms) {
        return ofWords(forms.stream().map(Form::words).toList());
    }

    private static Rivals ofWords(List<Words> names) {
        List<Token> words = new ArrayList<>();
        names.forEach(name -> words.addAll(name.tokens()));
        return new Rivals(
                words.stream().filter(word -> word.isContent() && !word.isValued()).toList());
    }
}
