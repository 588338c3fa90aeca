package dev.memoquiz.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memoquiz.discord.talk.Watch;
import dev.memoquiz.fakediscord.people.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The dashboard asks only for figures that the program gives.
final class DashboardTest {
    private static final Pattern METRIC =
            Pattern.compile("[a-z][a-z_]*(?=\\{)|(?<=label_values\\()[a-z_]+");
    private static final Pattern CHOSEN =
            Pattern.compile("(kind|outcome|area|turn)!?=\"([a-z]+)\"");
    private static final Pattern SHOWN = Pattern.compile("(?<=by \\()[a-z]+");

    private final JsonNode dashboard = read();

    private static JsonNode read() {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(Path.of("docs/grafana/memoquiz.json").toFile());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> queries() {
        List<String> queries = dashboard.findValuesAsText("expr");
        assertThat(queries).hasSizeGreaterThan(15);
        return Stream.concat(
                        queries.stream(),
                        dashboard.path("templating").findValuesAsText("query").stream()
                                .filter(query -> query.contains("(")))
                .toList();
    }

    private static Set<String> samples() {
        try (Metrics metrics = Metrics.open(Web.anyPort());
                Web web = new Web(metrics.port())) {
            metrics.discord().shards(new Watch.Shards(1000, 8, 4, 4, 4, 4));
            System.gc(); // Pauses are there once there was one.
            Waiting.until(
                    () -> web.body("/metrics").contains("jvm_gc_pause_seconds_sum"), "a pause");
            return new HashSet<>(web.samples().keySet());
        }
    }

    @Test
    void every_query_names_figures_and_labels_that_a_scrape_has() {
        Set<String> samples = samples();
        Set<String> names =
                samples.stream()
                        .map(sample -> sample.replaceFirst("\\{.*", ""))
                        .collect(Collectors.toSet());
        assertThat(queries())
                .allSatisfy(query -> {
                    Set<String> asked = new TreeSet<>(found(METRIC, query));
                    assertThat(asked).as(query).isNotEmpty().isSubsetOf(names);
                });
    }

    @Test
    void every_label_that_is_chosen_or_shown_exists() {
        Set<String> samples = samples();
        for (String query : queries()) {
            for (String pair : found(CHOSEN, query)) {
                assertThat(samples).as(query).anyMatch(it -> it.contains(pair.replace("!", "")));
            }
            for (String label : found(SHOWN, query)) {
                assertThat(samples).as(query).anyMatch(it -> it.contains(label + "=\""));
            }
        }
    }

    @Test
    void every_panel_has_a_place_of_its_own_and_says_what_it_shows() {
        Set<String> places = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : dashboard.path("panels")) {
            assertThat(panel.path("description").asText()).isNotBlank();
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            JsonNode at = panel.path("gridPos");
            assertThat(at.path("x").asInt() + at.path("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = 0; x < at.path("w").asInt(); x++) {
                for (int y = 0; y < at.path("h").asInt(); y++) {
                    assertThat(
                                    places.add(
                                            (at.path("x").asInt() + x)
                                                    + ","
                                                    + (at.path("y").asInt() + y)))
                            .as("%s lies on another panel", panel.path("title"))
                            .isTrue();
                }
            }
        }
        assertThat(ids).isNotEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
