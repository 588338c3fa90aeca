package dev.memoquiz.killing;

import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Checks at the end what classes have before them: each question once, and standings that are a recount of the votes.
record Ending(FakeDiscord discord, Findings findings) {
    private static final Pattern QUESTION = Pattern.compile("Question \\d+ of \\d+");

    void check(LiveAudit audit, List<Snapshot.Live> rounds, List<Classroom> classrooms) {
        for (Classroom classroom : classrooms) {
            for (Room room : classroom.rooms()) {
                once(room);
                rounds.stream()
                        .filter(round -> round.channel().equals(String.valueOf(room.id())))
                        .filter(round -> !round.open())
                        .forEach(round -> standings(room, audit.scores(round)));
            }
        }
        findings.unless(
                discord.violations().isEmpty(),
                "a rule of Discord is broken: " + discord.violations());
    }

    private void once(Room room) {
        Map<String, Long> shown =
                room.messages().stream()
                        .flatMap(message -> question(message).stream())
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        shown.forEach((question, times) ->
                findings.unless(times == 1, "shown " + times + " times to a class: " + question));
    }

    private static Optional<String> question(SeenMessage message) {
        Matcher found = QUESTION.matcher(message.text());
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private void standings(Room room, Map<String, Integer> counted) {
        room.messages().stream()
                .filter(message -> message.hasButton("My result"))
                .forEach(message ->
                        Told.standings(message.text())
                                .forEach((name, score) -> {
                                    findings.count("live standings recounted");
                                    findings.unless(
                                            name.startsWith("Team ")
                                                    || score.equals(counted.get(name)),
                                            "the standings give %s %d, the votes %s"
                                                    .formatted(name, score, counted.get(name)));
                                }));
    }
}
