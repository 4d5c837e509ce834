package bouquin.pricing;

import java.time.Instant;

/** The port to a register that knows which VAT numbers are in force. */
public interface VatRegister {
    /** A remote call, never in a transaction. Answers {@link State#UNKNOWN} instead of throwing. */
    Answer ask(VatNumber number);

    /** @param consultation the register's number of this answer, null when it gives none */
    record Answer(State state, String consultation, Instant at) {}

    /** What the register says; unknown also when it is off, down, or doesn't make sense. */
    enum State {
        VALID,
        INVALID,
        UNKNOWN
    }
}
