package dev.memoquiz.domain.reading;

/// Where a reader finds the answer, after the question-answer relationships (QAR) of reading teachers.
///
/// The fourth relationship, "on my own", needs no text and so cannot be keyed.
public enum Level {
    /// In one place of the text.
    RIGHT_THERE,
    /// In several places, put together.
    THINK_AND_SEARCH,
    /// Between the lines: what the author shows without saying it.
    AUTHOR_AND_ME
}
