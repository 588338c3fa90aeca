package dev.memoquiz.killing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/// Sets the clock of the bot's machine, as the bot sees it; Discord's goes on as it did. See [MovedClock].
final class Dial {
    private final Path folder;
    private final MappedByteBuffer ahead;
    private volatile boolean turned;

    private Dial(Path folder, MappedByteBuffer ahead) {
        this.folder = folder;
        this.ahead = ahead;
    }

    /// A dial that stands at the right time.
    static Dial in(Path folder) throws IOException {
        Path file = Files.write(folder.resolve("clock"), new byte[Long.BYTES]);
        agent(folder.resolve("clock.jar"));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Dial(folder, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
        }
    }

    private static void agent(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", MovedClock.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> classes = Files.list(classes())) {
            for (Path file : classes.filter(Dial::isOfTheAgent).toList()) {
                out.putNextEntry(new JarEntry(name(file)));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static Path classes() {
        String own = MovedClock.class.getName().replace('.', '/') + ".class";
        try {
            return Path.of(ClassLoader.getSystemResource(own).toURI()).resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isOfTheAgent(Path file) {
        return file.getFileName().toString().startsWith(MovedClock.class.getSimpleName());
    }

    private static String name(Path file) {
        return MovedClock.class.getPackageName().replace('.', '/') + "/" + file.getFileName();
    }

    /// What Java must be told to read it.
    String option() {
        return "-javaagent:%s=%s".formatted(folder.resolve("clock.jar"), folder.resolve("clock"));
    }

    /// Sets the bot's clock so far ahead of ours; behind if negative.
    void turn(Duration by) {
        turned |= !by.isZero();
        ahead.putLong(0, by.toMillis());
    }

    Duration ahead() {
        return Duration.ofMillis(ahead.getLong(0));
    }

    /// Whether the bot's clock was ever another than ours.
    boolean turned() {
        return turned;
    }
}
