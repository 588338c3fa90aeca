package dev.memoquiz.fakediscord.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Faults waiting for their request.
public final class Faults {
    /// Stands for every method or every route.
    public static final String ANY = "*";

    private record Rule(String method, String route, AtomicInteger left, Fault fault) {
        boolean matches(Call call) {
            return (method.equals(ANY) || method.equals(call.method()))
                    && (route.equals(ANY) || route.equals(call.route()));
        }
    }

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    /// The next `times` requests of a route meet this fault; `route` as in `/channels/{channel_id}/messages`.
    public void inject(String method, String route, int times, Fault fault) {
        rules.add(new Rule(method, route, new AtomicInteger(times), fault));
    }

    public void clear() {
        rules.clear();
    }

    Optional<Fault> take(Call call) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fault> taken =
                rules.stream()
                        .filter(rule -> rule.matches(call) && rule.left().getAndDecrement() > 0)
                        .findFirst()
                        .map(Rule::fault);
        rules.removeIf(rule -> rule.left().get() <= 0);
        return taken;
    }
}
