package dev.memoquiz.domain.typed.fit;

import java.util.HashMap;
import java.util.Map;

/// Shorter ways to write a given name, which is never required: `K.` or `Kon` for `Konstantin` or the
/// other way round, `Kate` for `Kathleen`, `Jimmy` for `James`.
public final class ShortNames {
    private static final int FAMILIAR = 4;

    /// Household names that share no beginning with the full one; a line is one name.
    private static final String[] HOUSEHOLD = {
        "james jim jimmy", "william bill billy will", "robert bob bobby", "richard dick rick",
        "john jack johnny", "charles charlie chuck", "edward ed eddie ted teddy",
                "henry harry hank",
        "theodore ted teddy", "franklin frank", "joseph joe joey", "michael mike mick",
        "anthony tony", "thomas tommy", "elizabeth liz betty beth", "margaret peggy meg maggie",
        "catherine kate kitty", "dorothy dolly", "mary molly polly", "sarah sally",
    };

    private static final Map<String, Integer> LINES = lines();

    private ShortNames() {}

    /// True when one of the two can be short for the other.
    public static boolean match(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        boolean familiar =
                shorter.length() == FAMILIAR && longer.regionMatches(0, shorter, 0, FAMILIAR - 1);
        boolean cut = shorter.length() == 1 || shorter.length() >= FAMILIAR - 1;
        return familiar || (cut && longer.startsWith(shorter)) || isHousehold(one, other);
    }

    private static boolean isHousehold(String one, String other) {
        int lines = LINES.getOrDefault(one, 0);
        return (lines & LINES.getOrDefault(other, 0)) != 0;
    }

    /// One bit per line that has the name.
    private static Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < HOUSEHOLD.length; i++) {
            for (String name : HOUSEHOLD[i].split(" ", -1)) {
                lines.merge(name, 1 << i, (one, other) -> one | other);
            }
        }
        return Map.copyOf(lines);
    }
}
