package dev.memoquiz.domain.typed.words;

import java.util.List;

/// Turns of phrase in which a negator negates nothing: "not sure, Berlin", "no doubt Berlin",
/// "isn't it Berlin?", "nothing but Berlin". Their words become fillers, if an answer remains beside them.
final class Idioms {
    /// Anywhere in an answer.
    private static final String[][] ANYWHERE = {
        {"no", "doubt"},
        {"without", "doubt"},
        {"nothing", "but"},
        {"nobody", "but"},
        {"none", "but"},
        {"none", "other", "than"},
        {"no", "other", "than"},
        {"nobody", "other", "than"},
        {"not", "only"},
        {"than", "not"},
        {"not", "doubt"},
        {"never", "doubted"},
        {"not", "deny"},
        {"cannot", "deny"},
        {"not", "without"},
        {"never", "without"},
    };

    /// Where a pupil speaks of himself: at the beginning, or after `I` and `am`.
    private static final String[][] OWN = {
        {"not", "sure"},
        {"no", "idea"},
        {"no", "clue"},
        {"dont", "know"},
        {"do", "not", "know"},
        {"cannot", "remember"},
        {"cant", "remember"},
    };

    private final List<Token> tokens;

    private Idioms(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void settle(List<Token> tokens) {
        new Idioms(tokens).run();
    }

    private void run() {
        int tag = tagQuestion();
        if (tag > 0) {
            fill(0, tag);
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = tokens.get(i).kind() == Kind.NEGATOR || isOpening(i);
            if (begins) {
                settle(ANYWHERE, i);
            }
            if (begins && (i == 0 || isOwn(i - 1))) {
                settle(OWN, i);
            }
        }
    }

    /// The first words of idioms that are no negators themselves.
    private boolean isOpening(int at) {
        String word = tokens.get(at).text();
        return word.equals("than") || word.equals("do");
    }

    private boolean isOwn(int at) {
        String word = tokens.get(at).text();
        return word.equals("i") || word.equals("im") || (at > 0 && word.equals("am"));
    }

    private void settle(String[][] idioms, int at) {
        for (String[] idiom : idioms) {
            if (isAt(idiom, at)) {
                fill(at, at + idiom.length);
            }
        }
    }

    private boolean isAt(String[] idiom, int at) {
        boolean same = at + idiom.length <= tokens.size();
        for (int i = 0; i < idiom.length && same; i++) {
            same = tokens.get(at + i).text().equals(idiom[i]);
        }
        return same;
    }

    /// The end of "isn't it" or "wasn't he" at the beginning of an answer, or 0.
    private int tagQuestion() {
        boolean apart =
                tokens.size() > 2
                        && Lexicon.isCopula(tokens.get(0).text())
                        && tokens.get(1).text().equals("not");
        boolean together = tokens.size() > 1 && Lexicon.isNegatedCopula(tokens.get(0).text());
        int end = apart ? 2 : 1;
        boolean asked = (apart || together) && Lexicon.isPronoun(tokens.get(end).text());
        return asked ? end : 0;
    }

    private void fill(int from, int to) {
        boolean remains = false;
        for (int i = 0; i < tokens.size() && !remains; i++) {
            remains = (i < from || i >= to) && tokens.get(i).isContent();
        }
        for (int i = from; i < to && remains; i++) {
            tokens.set(i, tokens.get(i).asFiller());
        }
    }
}
