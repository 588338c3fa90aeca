package dev.memoquiz.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/// Rules on how code is written, whichever room it lives in.
final class Habits {
    private final String root;

    Habits(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        return Map.of(
                "only Main makes a clock", onlyMain(WallClock::isRead),
                "only Main makes chance", onlyMain(Chance::isMade),
                "only Main ends the program", onlyMain(Habits::endsTheProgram),
                "standard output only in terminal", standardOutputOnlyInTerminal(),
                "every package is null-marked", packagesAreNullMarked(),
                "no name says nothing", namesSaySomething());
    }

    /// `Main` and what is nested in it.
    static DescribedPredicate<JavaClass> mainOf(String root) {
        return DescribedPredicate.describe(
                "Main",
                type -> {
                    String name = type.getName();
                    return name.equals(root + ".Main") || name.startsWith(root + ".Main$");
                });
    }

    private ArchRule onlyMain(Predicate<JavaAccess<?>> banned) {
        return classes().that(not(mainOf(root))).should(notAccess(banned));
    }

    private ArchRule standardOutputOnlyInTerminal() {
        return classes()
                .that(not(mainOf(root)))
                .and(not(resideInAPackage(root + ".terminal..")))
                .should(notAccess(access -> touches(access, System.class, "out")));
    }

    private static boolean endsTheProgram(JavaAccess<?> access) {
        return touches(access, System.class, "exit")
                || touches(access, Runtime.class, "exit")
                || touches(access, Runtime.class, "halt");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(
                        new ArchCondition<>("live in a package marked @NullMarked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean marked =
                                        type.getPackage().isAnnotatedWith(NullMarked.class);
                                events.add(
                                        new SimpleConditionEvent(
                                                type, marked, type.getName() + " does not"));
                            }
                        });
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Misc|Common)");
    }

    private static ArchCondition<JavaClass> notAccess(Predicate<JavaAccess<?>> banned) {
        return new ArchCondition<>("leave that to its place") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // Accesses hold calls, fields and method references, such as Instant::now.
                type.getAccessesFromSelf().stream()
                        .filter(banned)
                        .map(found -> SimpleConditionEvent.violated(type, found.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /// Whether the access is to a member of that type with that name.
    static boolean touches(JavaAccess<?> access, Class<?> owner, String member) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(member);
    }
}
