package dev.memoquiz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The short form: some thousand inputs for each decoder. docs/benchmarks.md tells how to run the long one.
/// What blocks for ever is ended by the time limit.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FuzzTest {
    private static final int INPUTS = 1_000;
    private static final int SLOW_INPUTS = 400;

    @TempDir private Path folder;

    private static void clean(Decoder decoder, int inputs) {
        Fuzzer.Report report = Fuzzer.run(decoder, 1, inputs);
        assertThat(report.findings()).as(report.toString()).isEmpty();
    }

    private static void busyFor(Duration processorTime) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long end = processor.getCurrentThreadCpuTime() + processorTime.toNanos();
        while (processor.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void no_text_makes_a_decoder_fail_or_dawdle() {
        Texts.all().forEach(decoder -> clean(decoder, INPUTS));
    }

    @Test
    void no_file_makes_a_decoder_fail_or_dawdle() {
        YamlFiles.all(folder).forEach(decoder -> clean(decoder, SLOW_INPUTS));
    }

    @Test
    void no_payload_of_the_gateway_makes_the_bot_fail_or_dawdle() {
        try (Gateway gateway = new Gateway(folder)) {
            clean(gateway, SLOW_INPUTS);
        }
    }

    /// JDA makes no message of one without a type, and hands over none, although it promises one.
    @Test
    void a_press_whose_message_cannot_be_read_makes_no_listener_fail() {
        try (Gateway gateway = new Gateway(folder)) {
            assertThatCode(() ->
                            gateway.feedAll(data -> data.withObject("/message").remove("type")))
                    .doesNotThrowAnyException();
        }
    }

    /// JDA drops a command from a forum, where nobody can write one, unless it is told to be from a channel with messages. Then JDA's own
    /// cast of the channel fails.
    @Test
    void an_interaction_in_a_channel_where_nobody_can_write_makes_no_listener_fail() {
        try (Gateway gateway = new Gateway(folder)) {
            String forum = gateway.forum();
            assertThatCode(() ->
                            gateway.feedAll(data ->
                                    data.put("channel_id", forum)
                                            .withObject("/channel")
                                            .put("id", forum)))
                    .doesNotThrowAnyException();
        }
    }

    /// Among them forms under the ids of buttons, which Discord never sends.
    @Test
    void an_interaction_of_any_kind_makes_no_listener_fail() {
        try (Gateway gateway = new Gateway(folder)) {
            assertThatCode(() -> gateway.feedAll(_ -> {})).doesNotThrowAnyException();
        }
    }

    /// As when it was just thrown out.
    @Test
    void an_interaction_in_a_server_without_the_bot_makes_no_listener_fail() {
        try (Gateway gateway = new Gateway(folder)) {
            assertThatCode(() ->
                            gateway.feedAll(data -> {
                                if (data.has("guild_id")) {
                                    data.put("guild_id", "1").withObject("/guild").put("id", "1");
                                }
                            }))
                    .doesNotThrowAnyException();
        }
    }

    /// What the fuzzer would say of a decoder that has every fault there is.
    @Test
    void a_decoder_that_throws_hangs_or_hoards_is_found_out() {
        List<byte[]> hoard = new ArrayList<>();
        Decoder bad =
                new Decoder() {
                    @Override
                    public String name() {
                        return "bad";
                    }

                    @Override
                    public void feed(SplittableRandom random) {
                        hoard.add(new byte[1 << 20]);
                        switch (random.nextInt(20)) {
                            case 0 -> busyFor(Duration.ofMillis(110));
                            case 1 -> throw new IllegalStateException("planted");
                            default -> {}
                        }
                    }
                };
        assertThat(Fuzzer.run(bad, 1, 120).findings())
                .anyMatch(finding -> finding.contains("planted"))
                .anyMatch(finding -> finding.contains(" took 1"))
                .anyMatch(finding -> finding.contains("memory grew"));
        assertThat(hoard).isNotEmpty();
    }
}
