package bouquin.uploads;

import bouquin.kernel.Rejected;
import java.util.List;

/**
 * Why an upload did not become a document.
 *
 * @param code key of the message that says so and what to do, e.g. {@code documents.upload.notPdf}
 * @param args for the message
 */
public record UploadRefusal(Rejected.Kind kind, String code, List<Object> args) {
    public UploadRefusal {
        args = List.copyOf(args);
    }

    static UploadRefusal of(Rejected refused) {
        return new UploadRefusal(refused.kind(), refused.code(), refused.args());
    }

    /** The same refusal, to be thrown again. */
    public Rejected rejected() {
        return Rejected.of(kind, code, args.toArray());
    }
}
