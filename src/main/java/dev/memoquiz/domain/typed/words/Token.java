package dev.memoquiz.domain.typed.words;

import dev.memoquiz.domain.typed.values.Value;

/// One word of an answer or a key.
///
/// @param text folded to lower case, without punctuation
/// @param stem the text without its plural or verb ending
/// @param negated true inside the reach of a negator
/// @param startsClause true when a comma, a full stop, a stroke or a bracket stands before it
/// @param letters one bit per letter that occurs, a quick test before an edit distance
public record Token(
        String text,
        String stem,
        Value value,
        Kind kind,
        boolean negated,
        boolean startsClause,
        int letters) {

    public boolean isContent() {
        return kind == Kind.CONTENT;
    }

    /// A word that only names the kind of a thing: "the city of Oslo", "the Caucasus Mountains".
    public boolean isClassifier() {
        return Lexicon.isClassifier(text) || Lexicon.isClassifier(stem);
    }

    public boolean isValued() {
        return !(value instanceof Value.None);
    }

    Token inReachOfNegator() {
        return negated ? this : new Token(text, stem, value, kind, true, startsClause, letters);
    }
}
