package dev.memoquiz.domain.typed.fit;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Shorter ways to write a given name, which is never required: `K.` or `Kon` for `Konstantin` or the
/// other way round, `Kate` for `Kathleen`, `Jimmy` for `James`, `Steven` for `Stephen`.
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

    /// One name as several countries, or several registrars, write it; a line is one name.
    private static final String[] WRITTEN = {
        "stephen steven stefan",
        "philip phillip philippe felipe",
        "geoffrey jeffrey",
        "catherine katherine katharine kathryn ekaterina",
        "francis franz francois francisco francesco",
        "william wilhelm guillaume",
        "frederick friedrich frederic fritz",
        "charles karl carl carlos",
        "john johann jean juan ivan giovanni jon",
        "nicholas nikolai nicolas",
        "henry heinrich henri enrique",
        "george georg georges jorge georgi",
        "louis ludwig luigi lewis",
        "peter pierre pedro pyotr piotr",
        "paul pablo pavel paolo",
        "alexander aleksandr alexandre",
        "michael mikhail miguel michel",
        "joseph josef giuseppe jose",
        "mary maria marie",
        "elizabeth elisabeth",
        "theodore theodor fyodor",
        "mark marc",
        "eric erik",
        "anne ann anna",
        "lawrence laurence",
        "anthony antonio antoine anton antony",
        "andrew andreas andre andrei andrea",
        "adolf adolph adolphe",
        "constantine konstantin",
        "matthew mathew",
        "alan allan allen",
    };

    private static final Map<String, Long> LINES = lines();

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

    /// True for a given name that stands in one of the lists here.
    public static boolean isKnown(String name) {
        return LINES.containsKey(name);
    }

    private static boolean isHousehold(String one, String other) {
        long lines = LINES.getOrDefault(one, 0L);
        return (lines & LINES.getOrDefault(other, 0L)) != 0;
    }

    /// One bit per line that has the name.
    private static Map<String, Long> lines() {
        Map<String, Long> lines = new HashMap<>();
        long line = 1;
        for (String names : Stream.concat(Stream.of(HOUSEHOLD), Stream.of(WRITTEN)).toList()) {
            for (String name : names.split(" ", -1)) {
                lines.merge(name, line, (one, other) -> one | other);
            }
            line <<= 1;
        }
        return Map.copyOf(lines);
    }
}
