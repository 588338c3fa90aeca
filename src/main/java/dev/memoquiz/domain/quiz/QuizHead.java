package dev.memoquiz.domain.quiz;

/// How a quiz introduces itself: the title in lists and a sentence or two.
public record QuizHead(String title, String summary) {}
