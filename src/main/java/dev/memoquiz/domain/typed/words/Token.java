package dev.memoquiz.domain.typed.words;

import dev.memoquiz.domain.typed.values.Look;
import dev.memoquiz.domain.typed.values.Value;
import java.util.Set;

/// One word of an answer or a key.
///
/// @param text folded to lower case, without punctuation
/// @param stem the text without its plural or verb ending, one word for a country and its adjective
/// @param negated true inside the reach of a negator
/// @param look how it was written
/// @param letters one bit per letter that occurs, a quick test before an edit distance
public record Token(
        String text, String stem, Value value, Kind kind, boolean negated, Look look, int letters) {

    public boolean isContent() {
        return kind == Kind.CONTENT;
    }

    /// The name of the unit of measure that it abbreviates, or the word itself.
    public String unit() {
        return Lexicon.unit(text);
    }

    /// Written as names are, with a capital.
    public boolean isCapital() {
        return isContent() && look.capital();
    }

    /// Whether it is one of these, in the singular or the plural.
    public boolean isOneOf(Set<String> words) {
        return words.contains(text) || words.contains(stem);
    }

    /// A word that only names the kind of a thing: "the city of Oslo", "the Caucasus Mountains".
    public boolean isClassifier() {
        return Lexicon.isClassifier(text) || Lexicon.isClassifier(stem);
    }

    /// A point of the compass: north, western.
    public boolean isDirection() {
        return Lexicon.isDirection(stem);
    }

    /// The name of a country, or the adjective made of it.
    public boolean isNation() {
        return Nations.isNation(text);
    }

    /// The name of a country, and not the adjective.
    public boolean isCountry() {
        return isNation() && Nations.name(text).equals(text) && !text.equals("soviet");
    }

    /// Both words name a country, and not the same one.
    public boolean isOtherNationThan(Token other) {
        return Nations.apart(text, other.text);
    }

    /// True when this names a country, and not that one.
    public boolean isOtherNationThan(String country) {
        return Nations.apart(text, country);
    }

    /// True when a comma, a full stop, a stroke or a bracket stands before it.
    public boolean startsClause() {
        return look.startsClause();
    }

    public boolean isValued() {
        return !(value instanceof Value.None);
    }

    Token inReachOfNegator() {
        return negated ? this : new Token(text, stem, value, kind, true, look, letters);
    }

    Token unmarked() {
        return negated ? new Token(text, stem, value, kind, false, look, letters) : this;
    }

    /// The same word where it only holds a turn of phrase together: the `sure` of "not sure".
    Token asFiller() {
        return new Token(text, stem, value, Kind.FILLER, false, look, letters);
    }
}
