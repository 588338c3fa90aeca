package dev.memoquiz.domain.typed.key;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds forms that stand in two clauses that contradict each other. A form that stands twice in the same role does no harm:
/// `landowners` and `land owners` are one form to the grader, and two to whoever writes a key.
final class Conflicts {
    private final List<Fault> faults;
    private final Map<String, String> roles = new HashMap<>();

    Conflicts(List<Fault> faults) {
        this.faults = faults;
    }

    void check(List<PlacedForm> accepted, List<PlacedForm> prompted, List<PlacedForm> rejected) {
        accepted.forEach(form -> add(form, "accepted"));
        prompted.forEach(form -> add(form, "prompted on"));
        rejected.forEach(form -> add(form, "rejected"));
    }

    private void add(PlacedForm placed, String role) {
        String earlier = roles.putIfAbsent(placed.form().words().joined(), role);
        if (earlier != null && !role.equals(earlier)) {
            String message =
                    "\"%s\" is both %s and %s".formatted(placed.form().text(), earlier, role);
            fault(placed, message, "keep it in one clause only");
        }
    }

    private void fault(PlacedForm placed, String message, String remedy) {
        faults.add(new Fault(placed.at(), message, remedy));
    }
}
