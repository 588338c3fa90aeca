package dev.memoquiz.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The long form, by hand: `LongFuzz [FIRST-SEED [THOUSANDS-OF-INPUTS]]`, a million inputs in all unless told otherwise. It ends with
/// 1 when anything was found.
public final class LongFuzz {
    /// How many of a thousand inputs each decoder gets: files and the gateway take longest.
    private static final int TEXTS = 185;

    private static final int FILES = 20;
    private static final int GATEWAY = 35;

    private LongFuzz() {}

    public static void main(String[] args) throws IOException {
        long first = args.length > 0 ? Long.parseLong(args[0]) : 1;
        int thousands = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        Path folder = Files.createTempDirectory("memoquiz-fuzz");
        Path log = folder.resolve("log.txt");
        System.out.println("What JDA and the bot log goes to " + log);
        // Long lines of noise can stop a reader of this process's output, and then the bot with it.
        System.setErr(new PrintStream(Files.newOutputStream(log), false, StandardCharsets.UTF_8));
        List<Fuzzer.Report> reports = new ArrayList<>();
        Texts.all().forEach(decoder -> reports.add(run(decoder, first, TEXTS * thousands)));
        YamlFiles.all(folder).forEach(it -> reports.add(run(it, first, FILES * thousands)));
        try (Gateway gateway = new Gateway(folder)) {
            reports.add(run(gateway, first, GATEWAY * thousands));
        }
        System.exit(reports.stream().allMatch(report -> report.findings().isEmpty()) ? 0 : 1);
    }

    private static Fuzzer.Report run(Decoder decoder, long first, int inputs) {
        long start = System.nanoTime();
        Fuzzer.Report report = Fuzzer.run(decoder, first, inputs);
        System.out.println(report + " in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        return report;
    }
}
