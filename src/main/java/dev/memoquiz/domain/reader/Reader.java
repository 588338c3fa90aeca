package dev.memoquiz.domain.reader;

/// Somebody who answers: a lasting id such as `discord:80351110224678912`, and the name shown today.
public record Reader(ReaderId id, String name) {}
