package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Quiz;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The quizzes that were asked for last, whole, up to a number of questions.
final class Recent {
    private static final float FULL = 0.75f;

    private final Map<Packed, Quiz> quizzes = new LinkedHashMap<>(16, FULL, true);
    private final int most;
    private int questions;

    /// @param most questions of all its quizzes together; the quiz asked for last is held whatever its size
    Recent(int most) {
        this.most = most;
    }

    synchronized Optional<Quiz> find(Packed packed) {
        return Optional.ofNullable(quizzes.get(packed));
    }

    /// Whether a quiz that nobody has asked for yet can be offered.
    synchronized boolean hasRoom() {
        return questions < most;
    }

    /// Holds a quiz that nobody has asked for yet, unless another would have to go.
    synchronized void offer(Packed packed, Quiz quiz) {
        if (questions + quiz.questions().size() <= most) {
            put(packed, quiz);
        }
    }

    /// Holds a quiz in place of those that nobody has asked for longest.
    synchronized void keep(Packed packed, Quiz quiz) {
        put(packed, quiz);
        Iterator<Quiz> eldest = quizzes.values().iterator();
        while (questions > most && quizzes.size() > 1) {
            questions -= eldest.next().questions().size();
            eldest.remove();
        }
    }

    synchronized void drop(Packed packed) {
        Quiz gone = quizzes.remove(packed);
        questions -= gone == null ? 0 : gone.questions().size();
    }

    private void put(Packed packed, Quiz quiz) {
        drop(packed);
        quizzes.put(packed, quiz);
        questions += quiz.questions().size();
    }
}
