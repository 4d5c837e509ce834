package bouquin.traces;

import bouquin.kernel.Id;

/** Names a trace. */
public record TraceId(String value) {
    public static TraceId parse(String text) {
        return new TraceId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
