package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.question.QuestionId;
import java.util.Optional;

/// Something wrong in a quiz, told so that its author can mend it.
///
/// @param rule id of the rule, such as `L05`
/// @param question empty when the quiz as a whole is meant
/// @param where the way to the field as in the quiz file, from the question or from the top
/// @param what without a full stop
/// @param remedy a whole sentence
public record Finding(
        String rule,
        Severity severity,
        Optional<QuestionId> question,
        String where,
        String what,
        String remedy) {}
