package dev.memoquiz.domain.lint.bank;

import dev.memoquiz.domain.lint.BankRule;
import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Names;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Skill;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A bank large enough for a term covers its text evenly: all propositions, levels and kinds of reading, no pet question.
///
/// The shares are those of PIRLS 2021, about half retrieving and inferring; smaller quizzes, of fewer than 24 questions, are only
/// asked not to dwell on one thing.
public final class L25Coverage implements BankRule {
    private static final int BANK = 24;
    private static final double LEAST_HALF = 0.40;
    private static final double MOST_HALF = 0.60;
    private static final double PET_PROPOSITION = 0.25;
    private static final double PET_KEY = 0.30;
    private static final int FEW = 4;
    private static final int FEWEST_WRITTEN = 3;

    @Override
    public String id() {
        return "L25";
    }

    @Override
    public String title() {
        return "The questions cover the text evenly";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        List<Item> items = Item.all(quiz);
        Stream<Finding> pets = Stream.concat(petPropositions(items), petKeys(quiz, items));
        return items.size() < BANK ? pets : Stream.concat(pets, mix(quiz, items));
    }

    private Stream<Finding> mix(Quiz quiz, List<Item> items) {
        return Stream.of(
                        uncovered(quiz, items),
                        oneSided(quiz, items),
                        halves(items),
                        levels(items),
                        kinds(items))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> petPropositions(List<Item> items) {
        return often(items, item -> item.about().tags().propositions().stream(), PET_PROPOSITION)
                .map(id ->
                        warning(
                                "questions",
                                "more than 25 % of the questions are about " + id,
                                "Ask about other propositions too."));
    }

    private Stream<Finding> petKeys(Quiz quiz, List<Item> items) {
        Set<String> names = Names.of(quiz.document());
        List<Item> keyed = items.stream().filter(item -> !item.keys().isEmpty()).toList();
        return often(keyed, item -> answers(item, names), PET_KEY)
                .map(key ->
                        warning(
                                "questions",
                                "\"" + key + "\" is the key of more than 30 % of the questions",
                                "Ask for something else too."));
    }

    /// What a question is answered by: its keys, and the text's names in them that not every wrong answer has too.
    private static Stream<String> answers(Item item, Set<String> names) {
        List<Set<String>> wrong =
                item.distractors().stream().map(it -> Set.copyOf(Words.of(it.text()))).toList();
        Stream<String> named =
                item.keys().stream()
                        .flatMap(key -> Words.of(key).stream())
                        .filter(names::contains)
                        .filter(name ->
                                wrong.isEmpty()
                                        || wrong.stream().anyMatch(words -> !words.contains(name)));
        return Stream.concat(item.keys().stream().map(Words::plain), named).distinct();
    }

    /// What more than a `share` of the items have; with fewer than four items nothing is often.
    private static <T> Stream<T> often(
            List<Item> items, Function<Item, Stream<T>> of, double share) {
        Map<T, Long> counts =
                items.stream()
                        .flatMap(of)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> items.size() >= FEW && entry.getValue() > share * items.size())
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    private Stream<Finding> uncovered(Quiz quiz, List<Item> items) {
        return quiz.readings().propositions().keySet().stream()
                .filter(id -> about(items, id).isEmpty())
                .sorted(PropositionId.IN_ORDER)
                .map(id -> warning("questions", "no question is about " + id, "Write one."));
    }

    /// Who meets a believed or gathered view in one type of question only learns its option.
    private Stream<Finding> oneSided(Quiz quiz, List<Item> items) {
        return quiz.readings().propositions().values().stream()
                .filter(it -> it.owner().isPresent() && it.hedge().isPresent())
                .map(Proposition::id)
                .filter(id -> isOfOneType(about(items, id)))
                .sorted(PropositionId.IN_ORDER)
                .map(id ->
                        warning(
                                "questions",
                                "all questions about " + id + ", a view, are of one type",
                                "Ask about it in another type of question too."));
    }

    private static List<Item> about(List<Item> items, PropositionId id) {
        return items.stream().filter(it -> it.about().tags().propositions().contains(id)).toList();
    }

    private static boolean isOfOneType(List<Item> items) {
        long types = items.stream().map(it -> it.question().getClass()).distinct().count();
        return types == 1;
    }

    private Stream<Finding> halves(List<Item> items) {
        long plain = count(items, L25Coverage::isPlain);
        boolean even = plain >= LEAST_HALF * items.size() && plain <= MOST_HALF * items.size();
        return even
                ? Stream.empty()
                : Stream.of(
                        warning(
                                "questions",
                                "%d of %d questions are to retrieve or infer, about half should be"
                                        .formatted(plain, items.size()),
                                "Write more of the other half, to interpret and evaluate or to retrieve and infer."));
    }

    private static boolean isPlain(Item item) {
        ReadingProcess process = item.about().tags().process();
        return process == ReadingProcess.RETRIEVE || process == ReadingProcess.INFER;
    }

    private Stream<Finding> levels(List<Item> items) {
        return Stream.of(Level.values())
                .filter(level -> count(items, it -> it.about().tags().level() == level) == 0)
                .map(level ->
                        warning("questions", "no question has the level " + level, "Write some."));
    }

    private Stream<Finding> kinds(List<Item> items) {
        return Stream.of(
                        few(
                                items,
                                "on sourcing",
                                FEW,
                                it -> it.about().tags().skill() == Skill.SOURCING),
                        few(items, "on what the text leaves unsaid", FEW, L25Coverage::isOnUnsaid),
                        few(
                                items,
                                "of type 'typed', 'gap' or 'sentence'",
                                FEWEST_WRITTEN,
                                L25Coverage::isWritten))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> few(List<Item> items, String kind, int needed, Predicate<Item> is) {
        long count = count(items, is);
        return count < needed
                ? Stream.of(
                        warning(
                                "questions",
                                count + " questions " + kind + ", a bank needs " + needed,
                                "Write more of them."))
                : Stream.empty();
    }

    /// A statement that is not stated, or a choice whose key was looked for in vain.
    private static boolean isOnUnsaid(Item item) {
        return !item.question().searched().isEmpty()
                || (item.question() instanceof Question.StatedInText stated
                        && stated.key() == Support.NOT_STATED);
    }

    private static boolean isWritten(Item item) {
        return switch (item.question()) {
            case Question.Typed _, Question.Gap _, Question.Sentence _ -> true;
            case Question _ -> false;
        };
    }

    private static long count(List<Item> items, Predicate<Item> is) {
        return items.stream().filter(is).count();
    }
}
