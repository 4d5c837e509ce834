package bouquin.api;

import bouquin.documents.DocumentView;
import bouquin.versions.ChangeKind;
import bouquin.versions.Differences;
import bouquin.versions.PageChange;
import bouquin.versions.VersionState;
import bouquin.versions.VersionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a listing's document in the API.
 *
 * @param version its number
 * @param current whether it is the one on sale
 * @param differences from the version before, in pages and words; absent for the first
 * @param changes the pages that differ, absent in lists
 * @param refusal why it ended, when nobody decided so
 */
public record VersionAnswer(
        int version,
        VersionState state,
        boolean current,
        String documentId,
        String note,
        LocalDate validAsOf,
        int pages,
        int words,
        Differences differences,
        List<Change> changes,
        DocumentAnswer.Refusal refusal,
        Instant handedInAt,
        Instant publishedAt) {
    /** @param page now @param formerPage in the version before */
    public record Change(ChangeKind kind, Integer page, Integer formerPage, int wordsAdded, int wordsRemoved) {
        static Change of(PageChange change) {
            return new Change(
                    change.kind(), change.page(), change.formerPage(), change.wordsAdded(), change.wordsRemoved());
        }
    }

    /** @param changes null in lists @param refused the document when it is why the version ended, else null */
    static VersionAnswer of(VersionView version, List<PageChange> changes, DocumentView refused, Problems problems) {
        return new VersionAnswer(
                version.number(),
                version.state(),
                version.current(),
                version.document().value(),
                version.note(),
                version.validAsOf(),
                version.pages(),
                version.words(),
                version.differences(),
                changes == null ? null : changes.stream().map(Change::of).toList(),
                refusal(version, refused, problems),
                version.handedInAt(),
                version.published() ? version.settledAt() : null);
    }

    private static DocumentAnswer.Refusal refusal(VersionView version, DocumentView document, Problems problems) {
        if (version.state() == VersionState.UNRELATED) return refusal("versions.unrelated", List.of(), problems);
        if (version.state() != VersionState.REFUSED) return null;
        return document == null || document.refusal() == null
                ? refusal("versions.notCompared", List.of(), problems)
                : refusal(document.refusal().code(), document.refusal().args(), problems);
    }

    private static DocumentAnswer.Refusal refusal(String code, List<Object> args, Problems problems) {
        return new DocumentAnswer.Refusal(code, problems.text(code, args));
    }
}
