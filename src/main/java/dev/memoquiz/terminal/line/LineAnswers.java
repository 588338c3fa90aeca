package dev.memoquiz.terminal.line;

import dev.memoquiz.app.words.Part;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.terminal.page.Clean;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads lines as answers. Letters may be small, and spaces, commas and full stops between them do not matter.
final class LineAnswers {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.:()=>-]+");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,26}");
    private static final Pattern PAIRS = Pattern.compile("(?:[1-9][A-Z]){1,9}");
    private static final Pattern CLAIM = Pattern.compile("([A-Z])(?:CLAUSE)?(\\d{0,4})");

    private static final List<Support> JUDGEMENTS = List.of(Support.values());

    private final Asked asked;
    private final String line;
    private final String compact;

    private LineAnswers(Asked asked, String line) {
        this.asked = asked;
        this.line = Clean.of(line).strip();
        this.compact = BETWEEN.matcher(this.line).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static LineReading read(Asked asked, String line) {
        return new LineAnswers(asked, line).read();
    }

    private LineReading read() {
        return switch (line.toLowerCase(Locale.ROOT)) {
            case "?", "text" -> new LineReading.ShowText();
            case "stop" -> new LineReading.Stop();
            default ->
                    answer().<LineReading>map(LineReading.Given::new)
                            .orElseGet(LineReading.Unreadable::new);
        };
    }

    private Optional<? extends Answer> answer() {
        return switch (asked.question()) {
            case Question.SingleChoice _ -> one().map(place -> new Answer.Picked(part(place)));
            case Question.SeveralRight _ ->
                    letters().map(places -> new Answer.PickedSeveral(new TreeSet<>(parts(places))));
            case Question.StatedInText _ -> support().map(Answer.Judged::new);
            case Question.Typed _, Question.Gap _, Question.Sentence _ ->
                    line.isEmpty() ? Optional.empty() : Optional.of(new Answer.Written(line));
            case Question.Ordering _ ->
                    letters()
                            .filter(places -> new HashSet<>(places).size() == places.size())
                            .map(places -> new Answer.Ordered(parts(places)));
            case Question.Matching matching -> matched(matching).map(Answer.Matched::of);
            case Question.ClaimEvidence _ -> claimed();
        };
    }

    private int part(int place) {
        return asked.slots().get(place);
    }

    private List<Integer> parts(List<Integer> places) {
        return places.stream().map(this::part).toList();
    }

    /// The place of one part, named by its letter or by its whole text.
    private Optional<Integer> one() {
        return letters().filter(places -> places.size() == 1).map(List::getFirst).or(this::byText);
    }

    private Optional<Integer> byText() {
        List<Part> parts = Part.of(asked);
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .filter(i -> parts.get(i).text().equalsIgnoreCase(line))
                .findFirst();
    }

    private Optional<List<Integer>> letters() {
        return letters(compact, asked.slots().size());
    }

    private static Optional<List<Integer>> letters(String letters, int size) {
        if (!LETTERS.matcher(letters).matches()) {
            return Optional.empty();
        }
        List<Integer> places = letters.chars().map(c -> c - 'A').boxed().toList();
        return Optional.of(places).filter(all -> all.stream().allMatch(place -> place < size));
    }

    /// The letter shown comes first: C is the third judgement, although `contradicted` starts with it.
    private Optional<Support> support() {
        return switch (compact) {
            case "S", "STATED" -> Optional.of(Support.STATED);
            case "CONTRADICTED" -> Optional.of(Support.CONTRADICTED);
            case "N", "NOTSTATED" -> Optional.of(Support.NOT_STATED);
            default -> one().map(this::part).map(JUDGEMENTS::get);
        };
    }

    /// Letters alone are given to the views in the order shown; views left out stay without a holder.
    private Optional<Map<Integer, Integer>> matched(Question.Matching matching) {
        String pairs = PAIRS.matcher(compact).matches() ? compact : numbered(compact);
        Map<Integer, Integer> holders = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            int place = pairs.charAt(i) - '1';
            int holder = pairs.charAt(i + 1) - 'A';
            if (place >= matching.views().size()
                    || holder >= matching.holders().size()
                    || holders.put(part(place), holder) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(holders).filter(all -> !all.isEmpty());
    }

    /// `BAC` as `1B2A3C`; empty when it is not letters, or too many.
    private static String numbered(String letters) {
        if (!LETTERS.matcher(letters).matches() || letters.length() > 9) {
            return "";
        }
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            pairs.append(i + 1).append(letters.charAt(i));
        }
        return pairs.toString();
    }

    private Optional<Answer> claimed() {
        Matcher matcher = CLAIM.matcher(compact);
        if (!matcher.matches()) {
            return one().map(place -> new Answer.ClaimedWith(part(place), Optional.empty()));
        }
        Optional<Integer> clause =
                Optional.of(matcher.group(2))
                        .filter(digits -> !digits.isEmpty())
                        .map(Integer::valueOf);
        return letters(matcher.group(1), asked.slots().size())
                .map(places -> new Answer.ClaimedWith(part(places.getFirst()), clause));
    }
}
