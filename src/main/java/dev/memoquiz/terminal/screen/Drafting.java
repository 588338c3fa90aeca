package dev.memoquiz.terminal.screen;

import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Makes answers of keys. A letter never answers by itself where one slip would cost a point: Enter does.
final class Drafting {
    private static final int LONGEST = 4000;
    private static final List<Support> JUDGEMENTS = List.of(Support.values());

    private final Asked asked;
    private final Key key;

    private Drafting(Asked asked, Key key) {
        this.asked = asked;
        this.key = key;
    }

    static Stroke next(Asked asked, Draft draft, Key key) {
        return new Drafting(asked, key).next(draft);
    }

    private Stroke next(Draft draft) {
        return switch (draft) {
            case Draft.Choice choice -> choose(choice);
            case Draft.Ticks ticks -> tick(ticks);
            case Draft.Writing writing -> write(writing);
            case Draft.Arranging arranging -> arrange(arranging);
            case Draft.Pairing pairing -> pair(pairing);
            case Draft.Claiming claiming -> claim(claiming);
            case Draft.Proving proving -> prove(proving);
        };
    }

    private Stroke choose(Draft.Choice choice) {
        if (key == Key.Special.ENTER) {
            int part = asked.slots().get(choice.cursor());
            return new Stroke.Done(
                    asked.question() instanceof Question.StatedInText
                            ? new Answer.Judged(JUDGEMENTS.get(part))
                            : new Answer.Picked(part));
        }
        return changed(moved(choice.cursor(), asked.slots().size()).map(Draft.Choice::new));
    }

    private Stroke tick(Draft.Ticks ticks) {
        if (key == Key.Special.ENTER) {
            TreeSet<Integer> parts = new TreeSet<>();
            ticks.ticked().forEach(place -> parts.add(asked.slots().get(place)));
            return parts.isEmpty()
                    ? new Stroke.Nothing()
                    : new Stroke.Done(new Answer.PickedSeveral(parts));
        }
        if (key.equals(new Key.Typed(' '))) {
            return toggled(ticks, ticks.cursor());
        }
        Optional<Integer> letter = letter(asked.slots().size());
        if (letter.isPresent()) {
            return toggled(ticks, letter.get());
        }
        return changed(
                moved(ticks.cursor(), asked.slots().size())
                        .map(cursor -> new Draft.Ticks(cursor, ticks.ticked())));
    }

    private static Stroke toggled(Draft.Ticks ticks, int place) {
        NavigableSet<Integer> ticked = new TreeSet<>(ticks.ticked());
        if (!ticked.remove(place)) {
            ticked.add(place);
        }
        return new Stroke.Changed(new Draft.Ticks(place, ticked));
    }

    private Stroke write(Draft.Writing writing) {
        String text = writing.text();
        return switch (key) {
            case Key.Special.ENTER ->
                    text.isBlank()
                            ? new Stroke.Nothing()
                            : new Stroke.Done(new Answer.Written(text.strip()));
            case Key.Special.BACKSPACE ->
                    written(
                            text.substring(
                                    0,
                                    text.offsetByCodePoints(
                                            text.length(), -Math.min(1, text.length()))));
            case Key.Typed typed when text.length() < LONGEST ->
                    written(text + Character.toString(typed.codePoint()));
            case Key _ -> new Stroke.Nothing();
        };
    }

    private static Stroke written(String text) {
        return new Stroke.Changed(new Draft.Writing(text));
    }

    private Stroke arrange(Draft.Arranging arranging) {
        List<Integer> places = arranging.places();
        int size = asked.slots().size();
        if (key == Key.Special.ENTER && places.size() == size) {
            return new Stroke.Done(
                    new Answer.Ordered(places.stream().map(asked.slots()::get).toList()));
        }
        return changed(
                undone(places)
                        .or(() ->
                                letter(size)
                                        .filter(p -> !places.contains(p))
                                        .map(p -> with(places, p)))
                        .map(Draft.Arranging::new));
    }

    private Stroke pair(Draft.Pairing pairing) {
        List<Integer> holders = pairing.holders();
        int views = asked.slots().size();
        if (key == Key.Special.ENTER && holders.size() == views) {
            return new Stroke.Done(Answer.Matched.of(byView(holders)));
        }
        return changed(
                undone(holders)
                        .or(() ->
                                letter(holdersOffered())
                                        .filter(_ -> holders.size() < views)
                                        .map(holder -> with(holders, holder)))
                        .map(Draft.Pairing::new));
    }

    private Map<Integer, Integer> byView(List<Integer> holders) {
        Map<Integer, Integer> byView = new HashMap<>();
        for (int place = 0; place < holders.size(); place++) {
            byView.put(asked.slots().get(place), holders.get(place));
        }
        return byView;
    }

    private int holdersOffered() {
        return asked.question() instanceof Question.Matching matching
                ? matching.holders().size()
                : 0;
    }

    private Stroke claim(Draft.Claiming claiming) {
        return key == Key.Special.ENTER
                ? new Stroke.Changed(new Draft.Proving(claiming.cursor(), 0))
                : changed(moved(claiming.cursor(), asked.slots().size()).map(Draft.Claiming::new));
    }

    private Stroke prove(Draft.Proving proving) {
        List<Integer> offered =
                asked.question() instanceof Question.ClaimEvidence claim
                        ? List.copyOf(claim.offered())
                        : List.of();
        return switch (key) {
            case Key.Special.ENTER ->
                    new Stroke.Done(
                            new Answer.ClaimedWith(
                                    asked.slots().get(proving.claim()),
                                    Optional.of(offered.get(proving.cursor()))));
            case Key.Special.BACKSPACE -> new Stroke.Changed(new Draft.Claiming(proving.claim()));
            case Key _ ->
                    changed(
                            moved(proving.cursor(), offered.size())
                                    .map(cursor -> new Draft.Proving(proving.claim(), cursor)));
        };
    }

    /// Where the key takes a cursor: up and down go round, a letter goes to its place.
    private Optional<Integer> moved(int cursor, int size) {
        return switch (key) {
            case Key.Special.UP -> Optional.of(Math.floorMod(cursor - 1, size));
            case Key.Special.DOWN -> Optional.of(Math.floorMod(cursor + 1, size));
            case Key _ -> letter(size);
        };
    }

    private Optional<Integer> letter(int size) {
        return key instanceof Key.Typed(int codePoint)
                ? Optional.of(Character.toLowerCase(codePoint) - 'a')
                        .filter(place -> place >= 0 && place < size)
                : Optional.empty();
    }

    private Optional<List<Integer>> undone(List<Integer> list) {
        return key == Key.Special.BACKSPACE && !list.isEmpty()
                ? Optional.of(list.subList(0, list.size() - 1))
                : Optional.empty();
    }

    private static List<Integer> with(List<Integer> list, int last) {
        List<Integer> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static Stroke changed(Optional<? extends Draft> draft) {
        return draft.<Stroke>map(Stroke.Changed::new).orElseGet(Stroke.Nothing::new);
    }
}
