package dev.memoquiz.discord.question;

import dev.memoquiz.domain.question.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads what was filled into a form as an answer.
public final class FormAnswer {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private FormAnswer() {}

    /// Empty when these are not the values of one of our forms.
    public static Optional<Answer> of(Map<String, String> values) {
        if (values.containsKey(AnswerForm.TEXT)) {
            return Optional.of(new Answer.Written(values.getOrDefault(AnswerForm.TEXT, "")));
        }
        return values.containsKey(AnswerForm.CLAIM) ? claimed(values) : matched(values);
    }

    private static Optional<Answer> claimed(Map<String, String> values) {
        return number(values.getOrDefault(AnswerForm.CLAIM, ""))
                .map(claim ->
                        new Answer.ClaimedWith(
                                claim, number(values.getOrDefault(AnswerForm.CLAUSE, ""))));
    }

    private static Optional<Answer> matched(Map<String, String> values) {
        Map<Integer, Integer> holders = new TreeMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            Optional<Integer> view = view(value.getKey());
            Optional<Integer> holder = number(value.getValue());
            if (view.isEmpty() || holder.isEmpty()) {
                return Optional.empty();
            }
            holders.put(view.get(), holder.get());
        }
        return holders.isEmpty() ? Optional.empty() : Optional.of(Answer.Matched.of(holders));
    }

    private static Optional<Integer> view(String id) {
        return id.startsWith(AnswerForm.VIEW)
                ? number(id.substring(AnswerForm.VIEW.length()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
