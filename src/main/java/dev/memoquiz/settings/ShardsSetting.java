package dev.memoquiz.settings;

import dev.memoquiz.settings.Settings.Shards;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.Shown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How shards are written: `auto/16`, `0-3/16` or `5/16`.
final class ShardsSetting {
    private static final String REMEDY =
            "Write auto/16 for a fair part of 16 shards, 0-3/16 for the shards 0 to 3 of 16, or 5/16 for one.";

    private static final int MOST = 16_384;
    private static final Pattern FORM =
            Pattern.compile("(?:auto|(\\d{1,5})(?:-(\\d{1,5}))?)/(\\d{1,5})");

    private ShardsSetting() {}

    static Optional<Shards> read(Fields fields, Problems problems) {
        Optional<String> given = fields.optionalText("shards", 40).filter(it -> !it.isEmpty());
        Optional<Shards> shards = given.flatMap(ShardsSetting::read);
        if (given.isPresent() && shards.isEmpty()) {
            problems.add(
                    fields.place("shards"),
                    "'" + Shown.brief(given.get()) + "' names no shards",
                    REMEDY);
        }
        return shards;
    }

    /// SQLite is one process's file, so there is nobody to share with.
    static void refuseLonely(Settings settings, Place place, Problems problems) {
        if (settings.discord().shards().orElse(null) instanceof Shards.Fair(int total)
                && settings.database().url().startsWith("jdbc:sqlite:")) {
            problems.add(
                    place,
                    "processes can share shards only through a database of PostgreSQL",
                    "Set MEMOQUIZ_DATABASE_URL to one, or name the shards: 0-%d/%d."
                            .formatted(total - 1, total));
        }
    }

    static Optional<Shards> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? read(matcher) : Optional.empty();
    }

    private static Optional<Shards> read(Matcher matcher) {
        int total = Integer.parseInt(matcher.group(3));
        if (matcher.group(1) == null) {
            return Optional.<Shards>of(new Shards.Fair(total)).filter(_ -> possible(total));
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return Optional.<Shards>of(new Shards.Range(first, last, total))
                .filter(_ -> possible(total) && first <= last && last < total);
    }

    private static boolean possible(int total) {
        return total >= 1 && total <= MOST;
    }
}
