package bouquin.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A document as its owner sees it. Until it is {@link DocumentState#READY} everything that the press finds is 0, "" or
 * empty.
 *
 * @param owner the account that uploaded it
 * @param name the file's name as it was sent, cleaned, at most 200 characters, e.g. "notes.pdf"
 * @param kind what was sent, told by its content
 * @param stage what it waits for or is having done; of no meaning once it is ready or refused
 * @param progress 0 to 100
 * @param language ISO 639-1, or "" when in doubt
 * @param headings in reading order, at most 500
 * @param proposedTitle at most 200 characters, may be ""
 * @param proposedAbstract at most 600 characters, may be ""
 * @param freePages pages that everybody may read, from 1
 * @param refusal null unless REFUSED
 * @param sha256 of the file as it was sent, 64 lower-case hexadecimal digits
 * @param bytes of the file as it was sent
 * @param signed it carried a digital signature, which copies can't keep
 * @param dated when the file says that it was last worked on; null when it does not say
 */
public record DocumentView(
        DocumentId id,
        String owner,
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
        boolean signed,
        LocalDate dated) {}
