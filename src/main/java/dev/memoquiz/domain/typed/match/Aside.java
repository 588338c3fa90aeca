package dev.memoquiz.domain.typed.match;

import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words of a rejected form that an answer has without meaning what the form means: they only tell something beside the answer.
public final class Aside {
    private static final Set<String> TOWARDS =
            Set.of("to", "with", "for", "in", "against", "about", "on", "into");
    private static final Set<String> AROUND = Set.of("in", "during");
    private static final Set<String> LISTING = Set.of("and", "or", "but", "then");

    private Aside() {}

    /// Whether the answer only tells them.
    ///
    /// @param best how the answer was found in it, if it was
    public static boolean is(Match rejected, @Nullable Match best, Words given) {
        return isOtherOwner(rejected, given)
                || (best != null
                        && (isTold(rejected, best, given)
                                || isScattered(rejected, best, given)
                                || isWithin(rejected, best, given)));
    }

    /// "Churchill, after Chamberlain had resigned" names one man, "Runnymede near Windsor" one place, and "Jupiter, bigger than Saturn" one planet.
    private static boolean isTold(Match rejected, Match best, Words given) {
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(rejected.taken());
        int first = Long.numberOfTrailingZeros(rejected.taken());
        long told = given.toldWith(last) | given.besides(first);
        return (rejected.taken() & ~told) == 0 && (best.taken() & told) == 0;
    }

    /// "observations to the Ambassador" are not the Ambassador's observations, which the key rejects.
    private static boolean isOtherOwner(Match rejected, Words given) {
        boolean other = false;
        for (Token owner : rejected.form().words().tokens()) {
            for (int i = 1; i < given.size() && owner.look().owner() && !other; i++) {
                other =
                        rejected.takes(i)
                                && given.get(i).stem().equals(owner.stem())
                                && !given.get(i).look().owner()
                                && TOWARDS.contains(given.get(i - 1).text());
            }
        }
        return other;
    }

    /// "it itself had pursued in its relations with Japan" has the words of Japan itself, but not together. Only where the
    /// answer shares a word with the rejected form and lists nothing: two names may stand anywhere.
    private static boolean isScattered(Match rejected, Match best, Words given) {
        long all = rejected.taken();
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(all);
        boolean between = false;
        boolean lists = false;
        for (int i = Long.numberOfTrailingZeros(all) + 1; i <= last; i++) {
            Token word = given.get(i);
            between |= !rejected.takes(i) && word.isContent();
            lists |= word.startsClause() || LISTING.contains(word.text());
        }
        return between && !lists && (all & best.taken()) != 0;
    }

    /// "which it itself had pursued in recent years", "Runnymede in England": what lies around the answer is no second one.
    private static boolean isWithin(Match rejected, Match best, Words given) {
        int in = Long.numberOfTrailingZeros(rejected.taken()) - 1;
        boolean within =
                in > 0
                        && AROUND.contains(given.get(in).text())
                        && !given.get(in).startsClause()
                        && !LISTING.contains(given.get(in - 1).text());
        return within && best.taken() != 0 && best.taken() >>> in == 0;
    }
}
