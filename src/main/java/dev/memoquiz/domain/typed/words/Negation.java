package dev.memoquiz.domain.typed.words;

import java.util.List;
import java.util.Set;

/// Marks the words in the reach of a negator: all that follow it up to the next clause or `but`.
/// It reaches back as well when nothing follows it in the clause ("Berlin never") and after a form of
/// `be` ("Berlin was not his goal").
final class Negation {
    /// "Japan did not know what action it was" does not deny the action.
    private static final Set<String> KNOWING =
            Set.of(
                    "know", "knew", "known", "knows", "sure", "certain", "clear", "say", "tell",
                    "see");

    private static final Set<String> ASKING =
            Set.of("what", "which", "how", "where", "when", "who", "whether", "why", "if");

    /// Before `of` or `on` these leave nothing of a thing.
    private static final Set<String> UNDOING =
            Set.of(
                    "abolition",
                    "end",
                    "breach",
                    "rejection",
                    "refusal",
                    "denial",
                    "absence",
                    "prevention",
                    "violation",
                    "failure",
                    "collapse",
                    "abolishing",
                    "ending",
                    "ban",
                    "prohibition",
                    "repeal",
                    "overthrow");

    private static final Set<String> CORRECTING = Set.of("no", "sorry", "wait");

    private final List<Token> tokens;
    private boolean reaching;
    private boolean knowing;

    private Negation(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void mark(List<Token> tokens) {
        new Negation(tokens).run();
    }

    private void run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.startsClause() && !continuesList(i)) {
                reaching = false;
            }
            visit(i, token);
        }
    }

    /// "neither Berlin, nor Rome" and "not: Berlin" go on; a comma elsewhere ends the reach.
    private boolean continuesList(int at) {
        return at > 0 && tokens.get(at - 1).kind() == Kind.NEGATOR && !isOpeningNo(at - 1);
    }

    /// "No, Berlin": the no answers somebody else.
    private boolean isOpeningNo(int at) {
        return at == 0 && "no".equals(tokens.get(at).text());
    }

    private void visit(int at, Token token) {
        knowing = reaching && (knowing || KNOWING.contains(token.text()));
        if (isCorrection(at)) {
            takeBack(at);
        } else if (reaching && (isAnyBut(at) || (knowing && ASKING.contains(token.text())))) {
            reaching = false;
        } else if (isNegator(at)) {
            reaching = true;
            deny(at);
            reachBack(at);
        } else if ("but".equals(token.text())) {
            reaching = false;
        } else if (reaching) {
            tokens.set(at, token.inReachOfNegator());
        }
    }

    /// "Rome, no, Berlin", "Rome, sorry, Berlin": what stood before is taken back, and what follows counts.
    private boolean isCorrection(int at) {
        boolean followed = at + 1 < tokens.size() && tokens.get(at + 1).startsClause();
        return at > 0
                && tokens.get(at).startsClause()
                && followed
                && CORRECTING.contains(tokens.get(at).text());
    }

    private void takeBack(int end) {
        for (int i = 0; i < end; i++) {
            tokens.set(i, tokens.get(i).inReachOfNegator());
        }
        tokens.set(end, tokens.get(end).asFiller());
        reaching = false;
    }

    /// "not nothing" is something.
    private void deny(int at) {
        boolean twice =
                at > 0
                        && tokens.get(at).kind() == Kind.NEGATOR
                        && tokens.get(at - 1).kind() == Kind.NEGATOR
                        && !tokens.get(at).startsClause();
        if (twice) {
            tokens.set(at, tokens.get(at).inReachOfNegator());
        }
    }

    private boolean isNegator(int at) {
        return switch (tokens.get(at).text()) {
            case "rather", "other", "else" -> isContent(at) && nextIs(at, "than");
            case "doubt" -> at > 0 && "i".equals(tokens.get(at - 1).text());
            case "instead" -> nextIs(at, "of");
            case "far" -> nextIs(at, "from");
            case "opposite" -> nextIs(at, "of");
            case "fail", "fails", "failed", "failing" -> nextIs(at, "to");
            case "less", "partly", "almost", "nearly", "barely" ->
                    isContent(at) && !nextIs(at, "than");
            case "little" -> isContent(at) && isHardlyAny(at);
            case "fewer" -> !nextIs(at, "than");
            case "but" -> excludes(at);
            default -> tokens.get(at).kind() == Kind.NEGATOR || undoes(at);
        };
    }

    /// "it cannot have been anyone but Umansky" names him.
    private boolean isAnyBut(int at) {
        return "but".equals(tokens.get(at).text()) && excludes(at);
    }

    /// "anyone but Umansky", "any country but Russia".
    private boolean excludes(int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (Lexicon.isEverything(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /// False where a turn of phrase has used the word up: "none other than Umansky".
    private boolean isContent(int at) {
        return tokens.get(at).isContent();
    }

    /// "the end of the armistice" is none, but "the end of 1918" or of the year lies in it, and the East End in London.
    private boolean undoes(int at) {
        boolean thing =
                at + 2 < tokens.size()
                        && !tokens.get(at + 2).isValued()
                        && !tokens.get(at + 2).isClassifier();
        boolean deed = UNDOING.contains(tokens.get(at).text());
        boolean name = at > 0 && tokens.get(at).look().capital();
        boolean endTo =
                tokens.get(at).text().equals("end")
                        && nextIs(at, "to")
                        && !(at > 0 && tokens.get(at - 1).text().equals("in"));
        return (nextIs(at, "of") || nextIs(at, "on") || endTo) && deed && thing && !name;
    }

    /// "little appreciation" is hardly any, "little known" hardly; a little town is a town.
    private boolean isHardlyAny(int at) {
        boolean named = tokens.get(at).look().capital() && at > 0;
        boolean last = at + 2 >= tokens.size() || !tokens.get(at + 2).isContent();
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        return !named && (Lexicon.isQuality(next) || (last && Lexicon.isAdjective(next)));
    }

    private boolean nextIs(int at, String word) {
        return at + 1 < tokens.size() && word.equals(tokens.get(at + 1).text());
    }

    private boolean isCopula(int at) {
        return at >= 0 && at < tokens.size() && Lexicon.isCopula(tokens.get(at).text());
    }

    private void reachBack(int negator) {
        boolean copula = isCopula(negator) || isCopula(negator - 1) || isCopula(negator + 1);
        boolean clauseGoesOn =
                !copula && negator + 1 < tokens.size() && !tokens.get(negator + 1).startsClause();
        for (int i = negator - 1; i >= 0 && !clauseGoesOn; i--) {
            tokens.set(i, tokens.get(i).inReachOfNegator());
            clauseGoesOn = tokens.get(i).startsClause();
        }
    }
}
