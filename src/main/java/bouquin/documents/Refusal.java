package bouquin.documents;

import bouquin.kernel.Rejected;
import java.util.List;

/**
 * Why a document can't be sold.
 *
 * @param code key of the message that says so and how to mend it, e.g. {@code documents.refused.password}
 * @param args for the message
 */
public record Refusal(String code, List<Object> args) {
    static final Refusal OUR_FAULT = new Refusal("documents.refused.ourFault", List.of());

    static final Refusal REPLACED = new Refusal("documents.refused.replaced", List.of());

    public Refusal {
        args = List.copyOf(args);
    }

    static Refusal of(Rejected refused) {
        return new Refusal(refused.code(), refused.args());
    }
}
