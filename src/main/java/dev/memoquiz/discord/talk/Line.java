package dev.memoquiz.discord.talk;

/// The line to whoever waits for an answer to an interaction. 
public interface Line {
    /// Answers at once.
    void answer(Reply reply);

    /// Tells Discord that the answer will follow.
    void putOff();

    /// Answers after putting off.
    void follow(Reply reply);

    /// Which interaction it is.
    Errand errand();
}
