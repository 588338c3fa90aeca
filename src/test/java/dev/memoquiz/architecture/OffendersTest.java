package dev.memoquiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that never fires protects nothing: each is shown code that breaks it.
final class OffendersTest {
    private static final String ROOT = "dev.memoquiz.architecture.offenders";
    private static final Rules RULES = new Rules(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(ROOT);

    /// What the report of each rule must name.
    private static final Map<String, List<String>> EXPECTED =
            Map.ofEntries(
                    Map.entry(allowList("domain"), List.of("domain.round.UsesALogger")),
                    Map.entry(allowList("app"), List.of("app.UsesFiles")),
                    Map.entry(allowList("chart"), List.of("chart.KnowsDiscord")),
                    Map.entry(allowList("content"), List.of("content.KnowsTheApp")),
                    Map.entry(allowList("settings"), List.of("settings.KnowsTheDomain")),
                    Map.entry(allowList("yaml"), List.of("yaml.KnowsTheDomain")),
                    Map.entry(allowList("storage"), List.of("storage.KnowsTheApp")),
                    Map.entry(allowList("discord"), List.of("discord.KnowsTheTerminal")),
                    Map.entry(allowList("terminal"), List.of("terminal.KnowsDiscord")),
                    Map.entry(allowList("logging"), List.of("logging.KnowsTheDomain")),
                    Map.entry(allowList("rehearsal"), List.of("rehearsal.KnowsTheDomain")),
                    Map.entry("every class is Main or lives in a room", List.of("attic.Stray")),
                    Map.entry("JDA only in discord", List.of("app.UsesJda")),
                    Map.entry("the database only in storage", List.of("app.UsesSql")),
                    Map.entry("JLine and picocli only in terminal", List.of("app.UsesPicocli")),
                    Map.entry("Java's drawing only in chart", List.of("app.UsesDrawing")),
                    Map.entry("Logback only in logging", List.of("app.UsesLogback")),
                    Map.entry(
                            "Jackson only where files and rows are read",
                            List.of("app.UsesJackson")),
                    Map.entry(
                            "text similarity only where typed answers are judged",
                            List.of("app.UsesSimilarity")),
                    Map.entry(
                            "no cycles between rooms",
                            List.of("discord.KnowsTheTerminal", "terminal.KnowsDiscord")),
                    Map.entry(
                            "no cycles inside domain", List.of("domain.egg.Egg", "domain.hen.Hen")),
                    Map.entry(
                            "only Main makes a clock",
                            List.of(
                                    "byReference()",
                                    "now()",
                                    "millis()",
                                    "nanos()",
                                    "source()",
                                    "clock()")),
                    Map.entry(
                            "only Main makes chance",
                            List.of(
                                    "mathematical()",
                                    "unseeded()",
                                    "split()",
                                    "secure()",
                                    "identity()",
                                    "perThread()",
                                    "any()",
                                    "shuffled(java.util.List)")),
                    Map.entry("only Main ends the program", List.of("politely()", "brutally()")),
                    Map.entry(
                            "standard output only in terminal",
                            List.of("app.PrintsToStandardOutput")),
                    Map.entry("every package is null-marked", List.of("attic.Stray")),
                    Map.entry("no name says nothing", List.of("app.RoundHelper")));

    static Set<Map.Entry<String, ArchRule>> rules() {
        return RULES.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_rejects_its_planted_offender(Map.Entry<String, ArchRule> rule) {
        assertThat(EXPECTED).containsKey(rule.getKey());
        assertThat(report(rule.getValue())).contains(EXPECTED.get(rule.getKey()));
    }

    @Test
    void a_double_that_knows_the_bot_or_a_test_framework_is_rejected() {
        assertThat(report(RULES.doubleIsPlainJava()))
                .contains("fakediscord.KnowsTheBot", "fakediscord.UsesJUnit");
    }

    private static String allowList(String room) {
        return room + " uses only what its row allows";
    }

    private static String report(ArchRule rule) {
        return rule.evaluate(OFFENDERS).getFailureReport().toString();
    }
}
