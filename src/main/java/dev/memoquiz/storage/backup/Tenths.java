package dev.memoquiz.storage.backup;

import java.util.function.IntConsumer;
import org.sqlite.core.DB;

/// Tells of a large copy, in per cent, when another tenth of it is done. A small one is done before it could be told.
final class Tenths implements DB.ProgressObserver {
    static final long LARGE_BYTES = 100_000_000;

    private final long pageBytes;
    private final IntConsumer percent;
    private int told;

    Tenths(long pageBytes, IntConsumer percent) {
        this.pageBytes = pageBytes;
        this.percent = percent;
    }

    @Override
    public void progress(int remaining, int pages) {
        if (pages * pageBytes < LARGE_BYTES) {
            return;
        }
        int tenths = (int) ((pages - remaining) * 10L / pages);
        if (tenths > told) {
            told = tenths;
            percent.accept(tenths * 10);
        }
    }
}
