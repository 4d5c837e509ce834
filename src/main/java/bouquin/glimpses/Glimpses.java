package bouquin.glimpses;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.FoundPage;
import bouquin.documents.PageText;
import bouquin.documents.Passage;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.http.RateLimits;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Searches inside documents that the reader has not bought. */
@Facade
public class Glimpses {
    private static final int ITEMS_MAX = 20, PASSAGES_MAX = 3, SEARCHES_A_MINUTE = 20;

    @Inject
    Documents documents;

    @Inject
    Shown shown;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    /**
     * Where words stand. Whether the visitor may know the document at all is the caller's question.
     *
     * @param query one to five words of three letters or more
     * @param address of the reader's network
     * @throws Rejected NOT_FOUND; CONFLICT {@code documents.notReady}; INVALID {@code documents.search.words}; TOO_MANY
     *     after 20 searches in a minute
     */
    public GlimpsesView look(DocumentId document, String query, String address) {
        limits.take("glimpses:" + Reader.network(address), SEARCHES_A_MINUTE, Duration.ofMinutes(1));
        SortedSet<Integer> free = documents.view(document).freePages();
        List<FoundPage> found = documents.find(document, query);
        Look look = found.isEmpty() ? null : new Look(document, free, address);
        List<Glimpse> items = new ArrayList<>();
        int passages = 0;
        boolean spent = false;
        for (FoundPage page : found.subList(0, Math.min(ITEMS_MAX, found.size()))) {
            boolean isFree = free.contains(page.page());
            Passage first = page.passages().get(0);
            boolean may = passages < PASSAGES_MAX && (isFree || look.allows(page.page(), first));
            spent |= passages < PASSAGES_MAX && !may;
            if (may) passages++;
            items.add(new Glimpse(page.page(), page.hits(), isFree, may ? first : null));
        }
        return new GlimpsesView(Text.line(query), found.size(), items, spent);
    }

    /** One reader's look into one document, with what is left for it. */
    private final class Look {
        private final DocumentId document;
        private final LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        private final String reader;
        private final Budget budget;
        private long ever;
        private long today;

        Look(DocumentId document, SortedSet<Integer> free, String address) {
            this.document = document;
            this.reader = Reader.of(address, day);
            this.budget = new Budget(documents.pages(document).stream()
                    .filter(page -> !free.contains(page.number()))
                    .map(PageText::text)
                    .mapToLong(String::length)
                    .sum());
            this.ever = shown.lockedEver(document);
            this.today = shown.today(document, reader);
        }

        boolean allows(int page, Passage passage) {
            if (shown.seen(document, reader, page, passage.number())) return true;
            int characters = passage.text().length();
            boolean before = shown.everShown(document, page, passage.number());
            if (!budget.allows(characters, today, ever, before)) return false;
            if (!before) shown.show(document, page, passage.number(), characters);
            if (!before) ever += characters;
            shown.see(document, reader, day, page, passage.number(), characters);
            today += characters;
            return true;
        }
    }
}
