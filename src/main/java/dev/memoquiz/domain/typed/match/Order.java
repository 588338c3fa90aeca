package dev.memoquiz.domain.typed.match;

import dev.memoquiz.domain.typed.words.Words;

/// Words in any order are usually welcome, but not where their order is the answer: in numbers that stand side by side (`761.94/1300`,
/// `3–2`), and in a gap, whose words are copied from a text.
public final class Order {
    private Order() {}

    /// Whether two such neighbours of the form stand the other way round, and nowhere as in the form.
    ///
    /// @param gap true where the answer fills a gap
    public static boolean isTurned(Match match, Words given, boolean gap) {
        Words form = match.form().words();
        boolean turned = false;
        for (int i = 0; i + 1 < form.size() && !turned; i++) {
            boolean numbers = form.get(i).isValued() && form.get(i + 1).isValued();
            boolean required = match.form().requires(i) && match.form().requires(i + 1);
            turned =
                    required
                            && (gap || numbers)
                            && stand(match, given, form, i + 1, i)
                            && !stand(match, given, form, i, i + 1);
        }
        return turned;
    }

    /// Whether these two words of the form stand side by side in the answer.
    private static boolean stand(Match match, Words given, Words form, int first, int second) {
        boolean stand = false;
        for (int i = 0; i + 1 < given.size() && !stand; i++) {
            stand =
                    match.takes(i)
                            && match.takes(i + 1)
                            && given.get(i).stem().equals(form.get(first).stem())
                            && given.get(i + 1).stem().equals(form.get(second).stem());
        }
        return stand;
    }
}
