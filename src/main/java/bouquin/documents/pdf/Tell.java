package bouquin.documents.pdf;

import bouquin.kernel.Rejected;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the worker says.
 *
 * @param spoiled a stack overflowed on the way: the worker should not be used for another file
 */
record Tell(
        Kind kind,
        int done,
        int total,
        JsonNode answer,
        String code,
        Rejected.Kind refusal,
        List<Object> args,
        boolean spoiled) {
    enum Kind {
        PROGRESS,
        ANSWER,
        REFUSED,
        FAILED
    }

    static Tell progress(int done, int total) {
        return new Tell(Kind.PROGRESS, done, total, null, null, null, List.of(), false);
    }

    static Tell answer(JsonNode answer, boolean spoiled) {
        return new Tell(Kind.ANSWER, 0, 0, answer, null, null, List.of(), spoiled);
    }

    static Tell refused(Rejected refused, boolean spoiled) {
        return new Tell(Kind.REFUSED, 0, 0, null, refused.code(), refused.kind(), refused.args(), spoiled);
    }

    /** The worker met something that nobody foresaw. */
    static Tell failed(Throwable cause) {
        return new Tell(Kind.FAILED, 0, 0, null, cause.toString(), null, List.of(), true);
    }

    /**
     * The answer as what was asked for.
     *
     * @throws Rejected when the worker refused
     */
    <T> T as(Class<T> kind) {
        if (this.kind == Kind.REFUSED) throw Rejected.of(refusal, code, args.toArray());
        try {
            return Wire.JSON.treeToValue(answer, kind);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("the worker's answer is no " + kind.getSimpleName(), ours);
        }
    }
}
