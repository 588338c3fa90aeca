package dev.memoquiz.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The most that a process held at any moment, looked at five times a second until it is closed.
final class Peak implements AutoCloseable {
    private static final long EVERY_MILLIS = 200;

    private final long process;
    private final Thread watcher = Thread.ofPlatform().daemon().unstarted(this::watch);
    private volatile double resident;
    private volatile long threads;

    private Peak(long process) {
        this.process = process;
    }

    static Peak of(Process process) {
        Peak peak = new Peak(process.pid());
        peak.watcher.start();
        return peak;
    }

    private void watch() {
        try {
            while (true) {
                Memory now = Memory.of(process);
                resident = Math.max(resident, now.resident());
                threads = Math.max(threads, now.threads());
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException _) {
            // Closed.
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    double resident() {
        return resident;
    }

    long threads() {
        return threads;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
