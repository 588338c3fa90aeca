package dev.memoquiz.killing;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.ProtectionDomain;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Runs in the bot's own process, as an agent: the program then reads a clock that the harness can set, where it would read the
/// machine's. That one belongs to everybody on the machine. See [Dial] for the other end.
public final class MovedClock {
    private static final String MAIN = "dev/memoquiz/Main";
    private static final String SOURCE = "java/time/InstantSource";
    private static volatile ByteBuffer ahead = ByteBuffer.allocate(Long.BYTES);

    private MovedClock() {}

    /// What Java calls before the program.
    ///
    /// @param file of the dial
    public static void premain(String file, Instrumentation program) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
            ahead = channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
        }
        program.addTransformer(new Rewritten());
    }

    /// What the program takes for the clock of its machine.
    public static InstantSource source() {
        return () -> Instant.now().plusMillis(ahead.getLong(0));
    }

    /// The program's start, the one place where it asks for the machine's clock.
    private static final class Rewritten implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] code) {
            if (!MAIN.equals(name)) {
                return null;
            }
            ClassFile files = ClassFile.of();
            return files.transformClass(
                    files.parse(code), ClassTransform.transformingMethodBodies(Rewritten::read));
        }

        private static void read(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(SOURCE)
                    && call.name().equalsString("system")) {
                code.invokestatic(
                        ClassDesc.of(MovedClock.class.getName()),
                        "source",
                        MethodTypeDesc.of(ClassDesc.of(InstantSource.class.getName())));
            } else {
                code.with(element);
            }
        }
    }
}
