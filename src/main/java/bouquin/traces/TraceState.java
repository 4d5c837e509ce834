package bouquin.traces;

/** How far a trace is. */
public enum TraceState {
    WAITING,
    READING,
    DONE,
    REFUSED;

    public boolean isFinal() {
        return this == DONE || this == REFUSED;
    }
}
