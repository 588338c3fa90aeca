package dev.memoquiz.architecture.offenders.app;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

public final class ThrowsDice {
    double mathematical() {
        return Math.random();
    }

    Random unseeded() {
        return new Random();
    }

    RandomGenerator split() {
        return new SplittableRandom();
    }

    RandomGenerator secure() {
        return new SecureRandom();
    }

    UUID identity() {
        return UUID.randomUUID();
    }

    int perThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    RandomGenerator any() {
        return RandomGenerator.getDefault();
    }

    void shuffled(List<String> cards) {
        Collections.shuffle(cards);
    }
}
