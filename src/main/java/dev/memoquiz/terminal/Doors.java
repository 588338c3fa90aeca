package dev.memoquiz.terminal;

import dev.memoquiz.app.Desk;
import dev.memoquiz.domain.copy.Copying;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.util.function.Supplier;

/// What the command line needs of the rest of the program. Nothing behind a door is built before a command opens it.
///
/// @param version as it is printed, such as `0.1.0`
/// @param quizzes what can be read; the desk opens the answers as well
/// @param bot serves Discord and returns when that ends
public record Doors(
        String version,
        Supplier<QuizLibrary> quizzes,
        Supplier<Desk> desk,
        Supplier<Defaults> defaults,
        Tools tools,
        Runnable bot,
        Troubles troubles) {

    /// What those who keep quizzes and answers use.
    public record Tools(Checking checking, Supplier<Copying> copying) {}

    /// What is said of something that went wrong.
    ///
    /// @param code what the process ends with: [Commands#REFUSED] or [Commands#FAILED]
    public record Told(String sentence, int code) {}
}
