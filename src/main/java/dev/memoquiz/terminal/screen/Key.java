package dev.memoquiz.terminal.screen;

/// A key as a reader means it.
sealed interface Key {
    /// Anything that can be written, by its code point.
    record Typed(int codePoint) implements Key {
        /// Whether it is the letter `letter`, small or capital.
        boolean is(char letter) {
            return Character.toLowerCase(codePoint) == letter;
        }
    }

    /// A key without a character; Control-C and Control-D are [Special#LEAVE].
    enum Special implements Key {
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        ENTER,
        BACKSPACE,
        TAB,
        ESCAPE,
        LEAVE
    }
}
