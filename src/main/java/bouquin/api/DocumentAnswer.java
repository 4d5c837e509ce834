package bouquin.api;

import bouquin.catalog.DocumentPassport;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentStage;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.FileKind;
import bouquin.documents.Heading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A document as its owner sees it through the API.
 *
 * @param similar documents that resemble it, the strongest first, at most ten
 * @param boughtHere it carries the purchase code of a copy that was bought here
 * @param banned it, or nearly the whole of it, was taken down before
 */
record DocumentAnswer(
        DocumentId id,
        String name,
        FileKind kind,
        DocumentState state,
        DocumentStage stage,
        int progress,
        int pages,
        int words,
        int figures,
        String language,
        List<Heading> headings,
        String proposedTitle,
        String proposedAbstract,
        SortedSet<Integer> freePages,
        Refusal refusal,
        String sha256,
        long bytes,
        Instant receivedAt,
        LocalDate dated,
        boolean signed,
        List<HintAnswer> hints,
        List<SimilarAnswer> similar,
        boolean boughtHere,
        boolean banned) {
    /** @param detail why, and how to mend it, in the client's language */
    record Refusal(String code, String detail) {}

    static DocumentAnswer of(
            DocumentView view,
            List<HintAnswer> hints,
            DocumentPassport passport,
            boolean moderates,
            Problems problems) {
        return new DocumentAnswer(
                view.id(),
                view.name(),
                view.kind(),
                view.state(),
                view.stage(),
                view.progress(),
                view.pages(),
                view.words(),
                view.figures(),
                view.language(),
                view.headings(),
                view.proposedTitle(),
                view.proposedAbstract(),
                view.freePages(),
                refusal(view, problems),
                view.sha256(),
                view.bytes(),
                view.receivedAt(),
                view.dated(),
                view.signed(),
                hints,
                passport.resemblances().stream()
                        .map(resemblance -> SimilarAnswer.of(resemblance, moderates))
                        .toList(),
                passport.boughtHere(),
                passport.banned());
    }

    private static Refusal refusal(DocumentView view, Problems problems) {
        if (view.refusal() == null) return null;
        String code = view.refusal().code();
        return new Refusal(code, problems.text(code, view.refusal().args()));
    }
}
