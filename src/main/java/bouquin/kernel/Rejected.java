package bouquin.kernel;

import java.util.List;

/**
 * An expected refusal: what was asked breaks a rule of the trade. Carries a stable code, which is also the key of the
 * message that tells people what to do. Everything else that is thrown is a bug and fails loudly.
 */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How a refusal looks from outside; the web turns it into a status. */
    public enum Kind {
        MALFORMED,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        UNSUPPORTED,
        INVALID,
        STALE,
        TOO_MANY,
        /** It was there, and is no more. */
        GONE,
        /** Somebody else is at it right now. */
        LOCKED,
        /** What arrived is not what was sent. */
        CORRUPTED,
        /** Somebody whom we must ask doesn't answer now. */
        UNAVAILABLE
    }

    /** A refusal that belongs to one field of a form or body. */
    public record Fault(String field, String code, List<Object> args) {
        public Fault {
            args = List.copyOf(args);
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Fault> faults;

    private Rejected(Kind kind, String code, List<Object> args, List<Fault> faults) {
        super(code + (args.isEmpty() ? "" : " " + args) + (faults.isEmpty() ? "" : " " + faults), null, false, false);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.faults = faults;
    }

    public static Rejected of(Kind kind, String code, Object... args) {
        return new Rejected(kind, code, List.of(args), List.of());
    }

    public static Rejected malformed(String code, Object... args) {
        return of(Kind.MALFORMED, code, args);
    }

    public static Rejected unauthenticated(String code, Object... args) {
        return of(Kind.UNAUTHENTICATED, code, args);
    }

    public static Rejected forbidden(String code, Object... args) {
        return of(Kind.FORBIDDEN, code, args);
    }

    public static Rejected notFound(String code, Object... args) {
        return of(Kind.NOT_FOUND, code, args);
    }

    public static Rejected conflict(String code, Object... args) {
        return of(Kind.CONFLICT, code, args);
    }

    public static Rejected invalid(String code, Object... args) {
        return of(Kind.INVALID, code, args);
    }

    /** Several fields are wrong at once. */
    public static Rejected fields(List<Fault> faults) {
        return new Rejected(Kind.INVALID, "fields", List.of(), List.copyOf(faults));
    }

    /** The first argument of a TOO_MANY refusal is the number of seconds to wait. */
    public static Rejected tooMany(long retryAfterSeconds) {
        return of(Kind.TOO_MANY, "tooMany", retryAfterSeconds);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Fault> faults() {
        return faults;
    }
}
