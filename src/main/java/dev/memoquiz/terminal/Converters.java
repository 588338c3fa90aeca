package dev.memoquiz.terminal;

import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the values of options; each refusal names the legal values.
final class Converters {
    private Converters() {}

    static QuizId quiz(String value) {
        try {
            return new QuizId(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static Level level(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "right-there" -> Level.RIGHT_THERE;
            case "think-and-search" -> Level.THINK_AND_SEARCH;
            case "author-and-me" -> Level.AUTHOR_AND_ME;
            default ->
                    throw new TypeConversionException(
                            "must be right-there, think-and-search or author-and-me, was '"
                                    + value
                                    + "'");
        };
    }

    static Checking.Format format(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "text" -> Checking.Format.TEXT;
            case "json" -> Checking.Format.JSON;
            case "sarif" -> Checking.Format.SARIF;
            default ->
                    throw new TypeConversionException(
                            "must be text, json or sarif, was '" + value + "'");
        };
    }

    /// How many questions a round has.
    static final class QuestionCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,2}")
                    || Integer.parseInt(value) < 1
                    || Integer.parseInt(value) > 50) {
                throw new TypeConversionException("must be 1 to 50, was '" + value + "'");
            }
            return Integer.valueOf(value);
        }
    }
}
