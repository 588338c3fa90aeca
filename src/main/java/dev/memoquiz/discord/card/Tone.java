package dev.memoquiz.discord.card;

/// The colour at a card's edge. It repeats what the words say and never says more.
public enum Tone {
    PLAIN(0x5B6770),
    GOOD(0x2E7D32),
    MIXED(0xB26A00),
    BAD(0xB3261E);

    private final int colour;

    Tone(int colour) {
        this.colour = colour;
    }

    int colour() {
        return colour;
    }
}
