package dev.memoquiz.domain.live;

/// The first or, after a discussion, the second vote on a question.
public enum Ballot {
    FIRST,
    SECOND
}
