package dev.memoquiz.domain.reading;

/// What a reader does to answer: the four processes of the PIRLS 2021 reading framework.
public enum ReadingProcess {
    RETRIEVE,
    INFER,
    INTERPRET,
    EVALUATE
}
