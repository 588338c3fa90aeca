package dev.memoquiz.domain.typed.words;

import dev.memoquiz.domain.typed.values.Raw;
import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.values.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A typed text as comparable words, at most [#MOST] of them.
///
/// @param joined all words written together, so that `ice cream` equals `icecream`
/// @param cut true when the text had more words than are kept
public record Words(List<Token> tokens, String joined, boolean cut) {
    /// No answer that can be right is longer; a bound here keeps all later work small.
    public static final int MOST = 64;

    /// Characters read at most: enough for [#MOST] words of any language.
    private static final int LONGEST_TEXT = 1_000;

    private static final Pattern METRES = Pattern.compile("(?i)(\\d) ?m\\b");

    private static final Set<String> UNITED = Set.of("states", "kingdom");

    /// Where a form of the key has explained `us`, it is no pronoun.
    private static final Set<String> SHORT_COUNTRIES = Set.of("us", "uk");

    public Words {
        tokens = List.copyOf(tokens);
    }

    /// Never fails, whatever the text holds.
    public static Words of(String text) {
        boolean cut = text.length() > LONGEST_TEXT;
        String read = cut ? text.substring(0, LONGEST_TEXT) : text;
        List<Raw> words = Values.read(Cutter.cut(Money.spelled(Folding.fold(read))));
        List<Token> tokens = tokens(words);
        boolean tooMany = tokens.size() > MOST;
        List<Token> kept = tooMany ? new ArrayList<>(tokens.subList(0, MOST)) : tokens;
        Idioms.settle(kept);
        Negation.mark(kept);
        return new Words(kept, join(kept), cut || tooMany);
    }

    /// The same text where the `m` of "1.5m" is a million, as it cannot be told without its key.
    public static Words inMillions(String text) {
        return of(METRES.matcher(text).replaceAll("$1 million"));
    }

    /// One bit per word of this kind.
    public long ofKind(Kind kind) {
        long places = 0;
        for (int i = 0; i < tokens.size(); i++) {
            places |= tokens.get(i).kind() == kind ? 1L << i : 0;
        }
        return places;
    }

    /// One bit for every word.
    public long all() {
        return tokens.isEmpty() ? 0 : -1L >>> (Long.SIZE - tokens.size());
    }

    /// One bit per word of this text that the other text has too.
    public long sharedWith(Words other) {
        long shared = 0;
        for (int i = 0; i < tokens.size(); i++) {
            shared |= other.has(tokens.get(i)) ? 1L << i : 0;
        }
        return shared;
    }

    /// The same words, whatever blanks stand between them; `9 21` is not `921` and `not able` not `notable`.
    public boolean sameAs(Words other) {
        boolean loose = joined.equals(other.joined) && isPlain() && other.isPlain();
        return loose || (size() == other.size() && sameTexts(other));
    }

    private boolean isPlain() {
        for (Token word : tokens) {
            if (word.kind() == Kind.NEGATOR || word.isValued()) {
                return false;
            }
        }
        return true;
    }

    private boolean sameTexts(Words other) {
        for (int i = 0; i < size(); i++) {
            if (!get(i).text().equals(other.get(i).text())
                    || get(i).negated() != other.get(i).negated()) {
                return false;
            }
        }
        return true;
    }

    /// These words without those that only say who tells it, if an answer remains.
    public Words withoutReports() {
        List<Token> kept = Reports.without(tokens);
        return kept.size() == size() ? this : new Words(kept, join(kept), cut);
    }

    /// These words without a repetition of the question, if an answer remains.
    public Words withoutRepeating(Words asked) {
        if (asked.isEmpty()) {
            return this;
        }
        List<Token> own = Repetition.without(tokens, asked.tokens);
        if (own.size() == size()) {
            return this;
        }
        List<Token> kept = new ArrayList<>(own);
        kept.replaceAll(Token::unmarked);
        Negation.mark(kept);
        return new Words(kept, join(kept), cut);
    }

    /// The words from this place on.
    public Words from(int place) {
        List<Token> rest = tokens.subList(place, tokens.size());
        return new Words(rest, join(rest), cut);
    }

    /// Whether the word stands here too, in whatever form.
    public boolean has(Token word) {
        for (Token token : tokens) {
            if (token.stem().equals(word.stem())) {
                return true;
            }
        }
        return false;
    }

    /// True when the word at this place names a country, or is part of a name of several words.
    public boolean namesCountry(int at) {
        String word = get(at).text();
        boolean two =
                (isAt(at - 1, "united") && UNITED.contains(word))
                        || (word.equals("united")
                                && at + 1 < size()
                                && UNITED.contains(get(at + 1).text()));
        boolean union = word.equals("union") && at > 0 && get(at - 1).isNation();
        return get(at).isNation() || two || union || SHORT_COUNTRIES.contains(word);
    }

    private boolean isAt(int at, String word) {
        return at >= 0 && get(at).text().equals(word);
    }

    /// The places from the subordinate clause on in which the word at this place acts: "after Chamberlain had resigned"; none
    /// where it acts in no such clause.
    public long toldWith(int at) {
        int start = Clauses.start(this, at);
        return start < 0 ? 0 : all() & (-1L << start);
    }

    /// The places from such words on that set the word at this place beside another: "near Windsor", "bigger than Saturn",
    /// "followed by Saturn"; none without them.
    public long besides(int at) {
        boolean beside =
                isAt(at - 1, "near")
                        || isAt(at - 1, "than")
                        || (isAt(at - 2, "close") && isAt(at - 1, "to"))
                        || (isAt(at - 2, "next") && isAt(at - 1, "to"))
                        || (isAt(at - 2, "followed") && isAt(at - 1, "by"));
        return beside ? all() & (-1L << (at - 1)) : 0;
    }

    /// Whether this very word stands here.
    public boolean says(String word) {
        for (Token token : tokens) {
            if (token.text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int at) {
        return tokens.get(at);
    }

    private static List<Token> tokens(List<Raw> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        boolean clause = false;
        for (int i = 0; i < words.size(); i++) {
            Raw word = words.get(i);
            clause |= word.look().startsClause();
            if (!Lexicon.isDropped(word.text()) && !isNumberSign(words, i)) {
                Token token = token(word, clause, isMeasured(words, i));
                boolean filler = isSomewhat(words, i) || isDegree(words, i);
                tokens.add(filler ? token.asFiller() : token);
                clause = false;
            }
        }
        if (tokens.isEmpty()) {
            words.forEach(word -> tokens.add(token(word, false, false)));
        }
        return tokens;
    }

    /// The `No.` of "No. 761" is no negation.
    private static boolean isNumberSign(List<Raw> words, int at) {
        boolean no = "no".equals(words.get(at).text()) || "nos".equals(words.get(at).text());
        return no && at + 1 < words.size() && words.get(at + 1).startsWithDigit();
    }

    /// The `degrees` of "100 degrees Celsius", which "100 C" leaves out.
    private static boolean isDegree(List<Raw> words, int at) {
        String text = words.get(at).text();
        return (text.equals("degrees") || text.equals("degree"))
                && at + 1 < words.size()
                && Lexicon.isScale(words.get(at + 1).text());
    }

    /// Behind a number, and on both sides of `per`, an abbreviation is a unit of measure.
    private static boolean isMeasured(List<Raw> words, int at) {
        boolean rate = isPer(words, at + 1) || isPer(words, at - 1);
        boolean behind = at > 0 && !(words.get(at - 1).value() instanceof Value.None);
        return rate || behind || (at > 0 && isDegree(words, at - 1));
    }

    private static boolean isPer(List<Raw> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).text().equals("per");
    }

    /// "a little interest" is some; "little interest" is hardly any.
    private static boolean isSomewhat(List<Raw> words, int at) {
        return at > 0
                && at + 1 < words.size()
                && "little".equals(words.get(at).text())
                && "a".equals(words.get(at - 1).text());
    }

    private static Token token(Raw word, boolean clause, boolean measured) {
        String plain = word.look().upper() ? Lexicon.state(word.text()) : word.text();
        String text = measured ? Lexicon.unit(plain) : Lexicon.full(plain);
        Kind kind = word.value() instanceof Value.None ? Lexicon.kind(text) : Kind.CONTENT;
        return new Token(
                text,
                Spelling.stem(Nations.name(text)),
                word.value(),
                kind,
                false,
                word.look().startingClause(clause),
                Spelling.letters(text));
    }

    private static String join(List<Token> tokens) {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            joined.append(token.text());
        }
        return joined.toString();
    }
}
