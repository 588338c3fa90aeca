package dev.memoquiz.domain.typed.words;

import dev.memoquiz.domain.typed.values.Figures;
import dev.memoquiz.domain.typed.values.Look;
import dev.memoquiz.domain.typed.values.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts folded text into words in one pass. Keeps `761.94`, `09:15`, `-5` and `U.S.S.R.` whole,
/// splits `10km` and `southwestern`, drops the possessive `'s`, and turns `wasn't` into `was` and `not`.
final class Cutter {
    private static final Set<String> NUMBER_ENDINGS = Set.of("st", "nd", "rd", "th", "s");

    private static final Set<String> OPPOSITES = Set.of("un", "dis", "im", "il", "ir", "anti");

    /// Words cut at most: more than an answer keeps, since several can become one.
    private static final int MOST = 4 * Words.MOST;

    private final String text;
    private final List<Raw> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean clause;
    private boolean owner;
    private boolean spaced;
    private int at;

    private Cutter(String folded) {
        text = folded;
    }

    static List<Raw> cut(String folded) {
        return new Cutter(folded).run();
    }

    private List<Raw> run() {
        while (at < text.length() && words.size() < MOST) {
            step(text.charAt(at));
            at++;
        }
        flush();
        return words;
    }

    private void step(char c) {
        if (Character.isLetterOrDigit(c) || (Character.isSurrogate(c) && isLetterPair())) {
            letter(c);
        } else {
            mark(c);
        }
    }

    private boolean isLetterPair() {
        int start = Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return start >= 0 && Character.isLetterOrDigit(text.codePointAt(start));
    }

    private void letter(char c) {
        boolean unitFollowsNumber = Character.isLetter(c) && isNumber() && !endsAsNumber();
        if (unitFollowsNumber) {
            flush();
        }
        word.append(c);
    }

    private boolean isNumber() {
        return isDigit(last()) && !Character.isLetter(word.charAt(0));
    }

    private boolean endsAsNumber() {
        int end = at;
        while (end < text.length() && end < at + 3 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return NUMBER_ENDINGS.contains(Spelling.lower(text.substring(at, end)));
    }

    private void mark(char c) {
        switch (c) {
            case '\'' -> apostrophe();
            case '.' -> point();
            case ',' -> comma();
            case ':' -> colon();
            case '-' -> dash();
            case '/' -> stroke();
            case '&' -> add("and");
            case '+' -> plus();
            case '%' -> add("percent");
            case '\u00b0' -> add("degrees");
            case ' ' -> blank();
            case '_', '"', '*' -> flush();
            default -> breakClause();
        }
    }

    private void apostrophe() {
        char next = Character.toLowerCase(peek(1));
        boolean ending = !Character.isLetterOrDigit(peek(2)) && !word.isEmpty();
        owner |= last() == 's' && peek(1) == ' ' && Character.isLetter(peek(2));
        if (ending && next == 's') {
            owner = true;
            at++;
        } else if (ending && next == 't' && Character.toLowerCase(last()) == 'n') {
            word.setLength(word.length() - 1);
            at++;
            add("not");
        }
    }

    private void point() {
        boolean decimal = isNumber() && isDigit(peek(1));
        boolean alone = Character.isLetter(last()) && !Character.isLetterOrDigit(peek(-2));
        boolean initial = alone || peek(-2) == '.';
        boolean abbreviation =
                initial && Character.isLetter(peek(1)) && !Character.isLetter(peek(2));
        if (decimal) {
            word.append('.');
        } else if (!abbreviation && initial) {
            flush();
        } else if (!abbreviation) {
            breakClause();
        }
    }

    private void comma() {
        boolean thousands =
                isNumber()
                        && isDigit(peek(1))
                        && isDigit(peek(2))
                        && isDigit(peek(3))
                        && !isDigit(peek(4));
        if (isDecimalComma()) {
            word.append('.');
        } else if (!thousands) {
            breakClause();
        }
    }

    /// `1 100 000` is one number, `9 21` is two.
    private void blank() {
        spaced = isDigit(peek(1)) && joinsGroup();
        if (!spaced) {
            flush();
        }
    }

    private boolean joinsGroup() {
        boolean begun = word.length() <= 3 || spaced;
        boolean group = isDigit(peek(2)) && isDigit(peek(3));
        boolean goesOn = ".,:/-".indexOf(peek(4)) >= 0 && isDigit(peek(5));
        boolean ends = !Character.isLetterOrDigit(peek(4)) && !goesOn;
        return begun && group && ends && isWhole();
    }

    private boolean isWhole() {
        return !word.isEmpty() && word.chars().allMatch(c -> isDigit((char) c));
    }

    /// `1,5 million` and `761,94`, as half of Europe writes them; `1,2,3` is a list.
    private boolean isDecimalComma() {
        int digits = isDigit(peek(2)) ? 2 : 1;
        char after = peek(digits + 1);
        boolean listed =
                after == ',' || after == '.' || isDigit(after) || peek(-word.length() - 1) == ',';
        return isNumber() && isDigit(peek(1)) && !listed && word.indexOf(".") < 0;
    }

    /// `Berlin + Rome` names two cities, `C++` and `A+` are words of their own.
    private void plus() {
        boolean spaced = peek(-1) == ' ' && peek(1) == ' ';
        if (spaced || (Character.isLetter(peek(-1)) && Character.isLetter(peek(1)))) {
            add("and");
        } else {
            breakClause();
        }
    }

    /// A stroke belongs to a date in figures; between words it offers a choice.
    private void stroke() {
        int start = at - word.length();
        if (isNumber() && isDigit(peek(1)) && Figures.startsDate(text, start)) {
            word.append('/');
        } else if (isRate()) {
            add("per");
        } else if (isBetweenWords()) {
            add("or");
        } else {
            breakClause();
        }
    }

    /// `km/s` is a speed and offers no choice.
    private boolean isRate() {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Lexicon.isUnit(Spelling.lower(word.toString()))
                && Lexicon.isUnit(Spelling.lower(text.substring(at + 1, end)));
    }

    /// `Berlin/Rome` and `Berlin / Rome`.
    private boolean isBetweenWords() {
        int step = peek(-1) == ' ' && peek(1) == ' ' ? 2 : 1;
        return Character.isLetter(peek(-step)) && Character.isLetter(peek(step));
    }

    /// `9:15` is a time; the score `4:2` is two numbers.
    private void colon() {
        if (isNumber() && isDigit(peek(1)) && isDigit(peek(2))) {
            word.append(':');
        } else if (isNumber() && isDigit(peek(1))) {
            flush();
        } else {
            breakClause();
        }
    }

    private void dash() {
        char before = peek(-1);
        boolean minus = isDigit(peek(1)) && (before == ' ' || before == 0);
        boolean pause = before == ' ' && peek(1) == ' ';
        if (pause) {
            breakClause();
        } else if (!isOpposite()) {
            flush();
        }
        if (minus) {
            word.append('-');
        }
    }

    /// `un-friendly` is one word, and the opposite of `friendly`.
    private boolean isOpposite() {
        String prefix = Spelling.lower(word.toString());
        return OPPOSITES.contains(prefix) && Character.isLetter(peek(1));
    }

    private void breakClause() {
        flush();
        clause = true;
    }

    private void add(String wholeWord) {
        flush();
        word.append(wholeWord);
        flush();
    }

    private void flush() {
        if (!word.isEmpty()) {
            String cut = word.toString();
            String lower = Spelling.lower(cut);
            boolean upper = !lower.equals(cut) && Spelling.isUpper(cut);
            boolean capital = Character.isUpperCase(cut.charAt(0));
            int half = Spelling.compassHalf(lower);
            boolean share = lower.equals("cent") && lastWas("per");
            if (half > 0) {
                words.add(
                        new Raw(lower.substring(0, half), new Look(upper, capital, clause, false)));
                clause = false;
            }
            if (share) {
                words.removeLast();
            }
            String kept = share ? "percent" : lower.substring(half);
            words.add(new Raw(kept, new Look(upper, capital, clause, owner)));
            word.setLength(0);
            clause = false;
            owner = false;
            spaced = false;
        }
    }

    private boolean lastWas(String wanted) {
        return !words.isEmpty() && words.getLast().text().equals(wanted);
    }

    private char last() {
        return word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    }

    private char peek(int offset) {
        int index = at + offset;
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
