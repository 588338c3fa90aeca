package dev.memoquiz.killing;

import java.util.List;

/// What came of a campaign.
///
/// @param answers acknowledged in rounds of one's own
/// @param votes acknowledged in live rounds, of each player and question the last
/// @param logged answers in the log at the end
record Report(Findings findings, int answers, int votes, int logged, int kills, Times times) {
    /// Milliseconds.
    ///
    /// @param ready from the start of the process until Discord has let it in
    /// @param led from the start of the process until live rounds are led again
    /// @param resumed from the start of the process until the first of a class at a live round is answered
    /// @param drift of each live round the time that was left after a restart less the time left at the kill
    record Times(List<Long> ready, List<Long> led, List<Long> resumed, List<Long> drift) {}

    void print() {
        System.out.printf(
                "answers acknowledged %,d, votes acknowledged %,d, answers in the log %,d%n",
                answers, votes, logged);
        System.out.println("start to READY, ms          " + spread(times.ready()));
        System.out.println("start to rounds led again   " + spread(times.led()));
        System.out.println("start to a class's answer   " + spread(times.resumed()));
        System.out.println("time left, gained or lost   " + spread(times.drift()));
        findings.counts()
                .forEach((what, times) -> System.out.println(times + " × " + oneLine(what)));
        System.out.println("findings                    " + findings.all().size());
        findings.all().forEach(finding -> System.out.println("  " + finding));
        System.out.println(summary());
    }

    /// As in `100 kills: 5,210 answers and 912 votes acknowledged, 187 live rounds continued, slowest resume 2.1 s, findings 0`.
    String summary() {
        return "%,d kills: %,d answers and %,d votes acknowledged, %,d live rounds continued, slowest resume %.1f s, findings %d"
                .formatted(
                        kills,
                        answers,
                        votes,
                        findings.counted("live rounds continued"),
                        times.led().stream().mapToLong(it -> it).max().orElse(0) / 1e3,
                        findings.all().size());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String spread(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : "%d median, %d to %d, of %d"
                        .formatted(
                                sorted.get(sorted.size() / 2),
                                sorted.getFirst(),
                                sorted.getLast(),
                                sorted.size());
    }
}
