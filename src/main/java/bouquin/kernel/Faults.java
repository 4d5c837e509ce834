package bouquin.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with each field of a command, so that people see all of it at once. */
public final class Faults {
    private final List<Rejected.Fault> found = new ArrayList<>();

    public Faults require(boolean holds, String field, String code, Object... args) {
        if (!holds) found.add(new Rejected.Fault(field, code, List.of(args)));
        return this;
    }

    /** Runs a check that throws, and files its refusal under the field. */
    public Faults check(String field, Runnable check) {
        try {
            check.run();
        } catch (Rejected refused) {
            found.add(new Rejected.Fault(field, refused.code(), refused.args()));
        }
        return this;
    }

    public List<Rejected.Fault> found() {
        return List.copyOf(found);
    }

    /** @throws Rejected when anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) throw Rejected.fields(found);
    }
}
