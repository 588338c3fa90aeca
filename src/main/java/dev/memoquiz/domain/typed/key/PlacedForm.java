package dev.memoquiz.domain.typed.key;

/// A form and the character where it starts, counted from 1.
record PlacedForm(Form form, int at) {}
