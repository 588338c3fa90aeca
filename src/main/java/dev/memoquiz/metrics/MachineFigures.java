package dev.memoquiz.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Figures of the Java machine and of its process, under the names that others use for them.
final class MachineFigures implements AutoCloseable {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final JvmGcMetrics collections = new JvmGcMetrics();

    MachineFigures(MeterRegistry registry) {
        collections.bindTo(registry);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(figures -> figures.bindTo(registry));
        if (Files.isReadable(STATUS)) {
            Gauge.builder("process.resident.memory", MachineFigures::residentBytes)
                    .description("Memory of the process that is in use (RSS)")
                    .baseUnit("bytes")
                    .register(registry);
        }
    }

    /// As Linux tells it, in the line `VmRSS:   123456 kB`.
    private static double residentBytes() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        collections.close();
    }
}
