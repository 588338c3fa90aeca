package dev.memoquiz.architecture.offenders.app;

import java.awt.Color;

public final class UsesDrawing {
    Color same(Color it) {
        return it;
    }
}
