package dev.memoquiz.architecture.offenders.app;

import org.apache.commons.text.similarity.LevenshteinDistance;

public final class UsesSimilarity {
    LevenshteinDistance same(LevenshteinDistance it) {
        return it;
    }
}
