package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;

/// The right thing of somebody of whom the question does not speak: "Germany's effort" where it asks about Matsuoka and the
/// Ambassador, "complete uncertainty of the United States" where it asks about Japan. A question that speaks of nobody leaves
/// open whose the thing is.
final class StrangeOwner {
    /// The last word of the one country's name that has two.
    private static final String STATES = "states";

    private final Match match;
    private final Words given;
    private final Words asked;

    private StrangeOwner(Match match, Words given, Words asked) {
        this.match = match;
        this.given = given;
        this.asked = asked;
    }

    /// @param asked the words of the question
    static boolean is(Match match, Words given, Words asked) {
        boolean thing = match.form().origin() == Form.Origin.MARKED && !isName(match.form());
        return thing
                && asked.tokens().stream().anyMatch(StrangeOwner::isParty)
                && new StrangeOwner(match, given, asked).owns();
    }

    /// A person may be told by country and office: "Japan's Matsuoka".
    private static boolean isName(Form form) {
        return form.words().tokens().stream().anyMatch(word -> word.look().capital());
    }

    private boolean owns() {
        for (int i = 0; i < given.size(); i++) {
            if (isStrange(i) && (ownsNext(i) || isOwnerOfLast(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isStrange(int at) {
        Token word = given.get(at);
        return isParty(word)
                && !word.negated()
                && !isTaken(at)
                && !has(asked, word)
                && !has(match.form().words(), word);
    }

    private boolean ownsNext(int at) {
        return given.get(at).look().owner() && isTaken(at + 1);
    }

    private boolean isOwnerOfLast(int at) {
        int of = firstOfName(at) - 1;
        while (of > 0 && !given.get(of).isContent() && !given.get(of).text().equals("of")) {
            of--;
        }
        return endsHere(at) && of > 0 && given.get(of).text().equals("of") && isTaken(of - 1);
    }

    private int firstOfName(int at) {
        boolean two = at > 0 && given.get(at).text().equals(STATES) && !isTaken(at - 1);
        return two && given.get(at - 1).text().equals("united") ? at - 1 : at;
    }

    /// "of the British Government", but not "of German making".
    private boolean endsHere(int at) {
        return at + 1 == given.size()
                || !given.get(at + 1).isContent()
                || Belongings.isBelonging(given.get(at + 1));
    }

    private static boolean isParty(Token word) {
        return word.isNation() || Belongings.isOffice(word) || word.text().equals(STATES);
    }

    private static boolean has(Words words, Token wanted) {
        return words.tokens().stream()
                .anyMatch(word -> isParty(word) && word.stem().equals(wanted.stem()));
    }

    private boolean isTaken(int at) {
        return ((match.taken() >> at) & 1) != 0;
    }
}
