package dev.memoquiz.content.source;

/// The rules of the linter that speak of what a quiz file must hold to be read at all, by their names.
public final class Asks {
    /// Evidence is quoted from the text.
    public static final String EVIDENCE = "L01";

    /// The key rests on propositions, or on words searched in vain.
    public static final String SUPPORT = "L02";

    /// As many keys as the type has, and nothing twice.
    public static final String ONE_KEY = "L03";

    /// As many options as can be told apart.
    public static final String OPTIONS = "L04";

    /// What is shown fits where it is shown.
    public static final String LENGTH = "L12";

    /// A distractor stands for a misreading.
    public static final String MISREADING = "L14";

    /// Explanation and feedback.
    public static final String FEEDBACK = "L21";

    /// Answer lines, near misses and samples.
    public static final String WRITTEN = "L22";

    /// Review, licence, source, rights and checksum.
    public static final String REVIEW = "L27";

    private Asks() {}
}
