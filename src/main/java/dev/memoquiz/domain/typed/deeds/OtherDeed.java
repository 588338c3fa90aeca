package dev.memoquiz.domain.typed.deeds;

import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The opposite of the deed for which the question asks: "Spain lost" where it asks who won, "it ended in 1648" where it asks
/// when it began.
public final class OtherDeed {
    /// @param mine forms of one verb
    /// @param theirs forms of its opposite
    private record Pair(Set<String> mine, Set<String> theirs) {}

    private static final List<Pair> PAIRS =
            List.of(
                    pair("win wins won winning", "lose loses lost losing"),
                    pair("begin begins began start starts started", "ends ended finished stopped"),
                    pair("open opens opened", "closes closed"),
                    pair("close closes closed", "opens opened"),
                    pair("accept accepts accepted", "rejects rejected refuses refused declined"),
                    pair("support supports supported", "opposes opposed"),
                    pair("attack attacks attacked", "defends defended"),
                    pair("buy buys bought", "sells sold"),
                    pair("sell sells sold", "buys bought"),
                    pair("born", "died"),
                    pair("die dies died", "born"),
                    pair("build builds built", "destroyed demolished"),
                    pair("destroy destroyed", "built rebuilt protected saved"),
                    pair("join joins joined enter enters entered", "leaves left quit"),
                    pair("leave leaves left resign resigns resigned", "joined entered"),
                    pair("rise rises rose increase increased", "falls fell decreased"),
                    pair("end ends ended finish finished", "begins began starts started"),
                    pair("lose loses lost", "wins won"));
    private static final Map<String, List<Pair>> BY_VERB = byVerb();
    private static final Set<String> HELPING =
            Set.of(
                    "was", "were", "is", "had", "has", "have", "then", "in", "on", "at", "it",
                    "from", "to");

    private OtherDeed() {}

    public static boolean is(Match match, Words given, Words asked) {
        boolean other = false;
        for (Token verb : asked.tokens()) {
            for (Pair pair : BY_VERB.getOrDefault(verb.text(), List.of())) {
                other =
                        other
                                || (!speaksOf(asked, pair.theirs)
                                        && !says(given, pair.mine)
                                        && isDone(match, given, pair.theirs, asksForObject(asked)));
            }
        }
        return other;
    }

    private static Map<String, List<Pair>> byVerb() {
        Map<String, List<Pair>> pairs = new HashMap<>();
        for (Pair pair : PAIRS) {
            for (String verb : pair.mine) {
                pairs.computeIfAbsent(verb, _ -> new ArrayList<>()).add(pair);
            }
        }
        return Map.copyOf(pairs);
    }

    private static boolean says(Words words, Set<String> verbs) {
        return words.tokens().stream().anyMatch(word -> verbs.contains(word.text()));
    }

    /// In whatever form: `end` for `ended`.
    private static boolean speaksOf(Words words, Set<String> verbs) {
        return words.tokens().stream()
                .map(Token::text)
                .anyMatch(word ->
                        verbs.contains(word)
                                || verbs.contains(word + "s")
                                || verbs.contains(word + "ed"));
    }

    /// "What did they destroy?"
    private static boolean asksForObject(Words asked) {
        return asked.says("did") || asked.says("does") || asked.says("do");
    }

    private static boolean isDone(Match match, Words given, Set<String> verbs, boolean object) {
        boolean done = false;
        for (int i = 0; i < given.size() && !done; i++) {
            Token verb = given.get(i);
            done =
                    verbs.contains(verb.text())
                            && !match.takes(i)
                            && !verb.negated()
                            && (isSubject(match, given, i) || isObject(match, given, i, object));
        }
        return done;
    }

    private static boolean isSubject(Match match, Words given, int verb) {
        int before = verb - 1;
        while (before > 0 && HELPING.contains(given.get(before).text())) {
            before--;
        }
        return before >= 0 && match.takes(before) && !given.get(verb).startsClause();
    }

    private static boolean isObject(Match match, Words given, int verb, boolean any) {
        int next = verb + 1;
        while (next < given.size() && HELPING.contains(given.get(next).text())) {
            next++;
        }
        return match.takes(next) && (any || given.get(next).isValued());
    }

    private static Pair pair(String mine, String theirs) {
        return new Pair(Set.of(mine.split(" ", -1)), Set.of(theirs.split(" ", -1)));
    }
}
