package dev.memoquiz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every rule by its name, for the rooms below a root package: the program's own, or the one of the
/// planted offenders.
final class Rules {
    private static final String[] JUDGING = {"domain.grading", "domain.typed"};

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (Room room : Room.TABLE) {
            rules.put(room.folder() + " uses only what its row allows", allowList(room));
        }
        rules.put("every class is Main or lives in a room", everythingHasARoom());
        rules.put("JDA only in discord", only("discord", "net.dv8tion.."));
        rules.put(
                "the database only in storage",
                only(
                        "storage",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "java.sql..",
                        "org.sqlite..",
                        "org.postgresql.."));
        rules.put(
                "JLine and picocli only in terminal", only("terminal", "org.jline..", "picocli.."));
        rules.put("Java's drawing only in chart", only("chart", "java.awt..", "javax.imageio.."));
        rules.put(
                "Micrometer only in metrics",
                only("metrics", "io.micrometer..", "io.prometheus.."));
        rules.put("Logback only in logging", only("logging", "ch.qos.logback.."));
        rules.put("Jackson only where files and rows are read", jacksonOnlyAtTheEdges());
        rules.put("text similarity only where typed answers are judged", similarityInJudging());
        rules.put("no cycles between rooms", acyclic(root + ".(*).."));
        rules.put("no cycles inside domain", acyclic(root + ".domain.(*).."));
        rules.putAll(new Habits(root).all());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    /// Every package a rule names; where one is missing, the rule would hold by seeing nothing.
    static List<String> packagesNamed() {
        Stream<String> rooms = Room.TABLE.stream().map(Room::folder);
        return Stream.concat(rooms, Stream.of(JUDGING)).toList();
    }

    /// The double of Discord stays a plain Java program: a later room may show it in a browser.
    ArchRule doubleIsPlainJava() {
        DescribedPredicate<JavaClass> ours =
                resideInAnyPackage("dev.memoquiz..").and(not(resideInAnyPackage(doubles())));
        return noClasses()
                .that()
                .resideInAPackage(doubles())
                .should()
                .dependOnClassesThat(
                        ours.or(
                                resideInAnyPackage(
                                        "org.junit..", "org.assertj..", "com.tngtech..")));
    }

    private String doubles() {
        return root + ".fakediscord..";
    }

    private ArchRule allowList(Room room) {
        return classes()
                .that()
                .resideInAPackage(room.packages(root))
                .should(
                        onlyDependOnClassesThat(
                                resideInAnyPackage(room.mayUse(root))
                                        .or(equivalentTo(URI.class))
                                        .or(equivalentTo(int[].class))));
    }

    private ArchRule everythingHasARoom() {
        return classes()
                .that(not(main()))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(Room.allPackages(root))
                .as("every class is Main or lives in a room; give a new room its row in Room");
    }

    private ArchRule only(String room, String... packages) {
        return outside(room).should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private ArchRule jacksonOnlyAtTheEdges() {
        return outside("content", "rehearsal", "settings", "storage", "yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..");
    }

    private ArchRule similarityInJudging() {
        return outside(JUDGING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.text..");
    }

    private GivenClassesConjunction outside(String... rooms) {
        String[] homes = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            homes[i] = root + "." + rooms[i] + "..";
        }
        return noClasses().that(not(main())).and(not(resideInAnyPackage(homes)));
    }

    private DescribedPredicate<JavaClass> main() {
        return Habits.mainOf(root);
    }

    private static ArchRule acyclic(String pattern) {
        return slices().matching(pattern).should().beFreeOfCycles();
    }
}
