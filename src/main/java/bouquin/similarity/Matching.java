package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.PageText;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From what the lookup finds to what people are shown. */
@ApplicationScoped
class Matching {
    private static final int MATCHES_MAX = 10, PAIRS_KEPT = 2_000;

    @Inject
    Documents documents;

    @Inject
    Licensing licensing;

    @Inject
    Lookup lookup;

    @Inject
    Bans bans;

    @Inject
    SimilaritySettings settings;

    /** Documents never change, so what two of them have in common doesn't either. */
    private final Cache<String, List<PageMatch>> pairs =
            Caffeine.newBuilder().maximumSize(PAIRS_KEPT).build();

    private record Told(Lookup.Found found, Strength strength) {}

    Passport passport(Kept asked) {
        Set<DocumentId> banned = bans.standing();
        List<Match> matches = told(asked, banned).stream()
                .limit(MATCHES_MAX)
                .map(told -> match(asked, told, banned))
                .toList();
        return new Passport(matches, boughtCopy(asked), banned.contains(asked.document()));
    }

    Optional<Comparison> compare(Kept asked, String key, int from) {
        return passport(asked).matches().stream()
                .filter(match -> match.key().equals(key))
                .findFirst()
                .map(match -> new Comparison(match, from, sideBySide(asked, match, from)));
    }

    /** The strongest first; of equals a banned one, then others' before own ones. */
    private List<Told> told(Kept asked, Set<DocumentId> banned) {
        Thresholds thresholds = settings.thresholds();
        return lookup.find(asked, banned).stream()
                .flatMap(found -> thresholds.of(asked, found.kept(), found.overlap()).stream()
                        .map(strength -> new Told(found, strength)))
                .sorted(Comparator.comparing(Told::strength)
                        .thenComparing(
                                told -> banned.contains(told.found().kept().document()))
                        .thenComparing(told -> !told.found().kept().owner().equals(asked.owner()))
                        .thenComparing(told -> share(told.found().overlap()))
                        .thenComparing(told -> -told.found().kept().number())
                        .reversed())
                .toList();
    }

    private static double share(Overlap overlap) {
        return Math.max(overlap.text(), overlap.image());
    }

    private Match match(Kept asked, Told told, Set<DocumentId> banned) {
        Kept other = told.found().kept();
        Overlap overlap = told.found().overlap();
        boolean same = told.strength() == Strength.SAME;
        String key = key(asked, other);
        List<PageMatch> pages = pairs.get(key, pair -> pages(asked, other));
        return new Match(
                key,
                other.document(),
                other.owner(),
                told.strength(),
                same ? 1 : rounded(Math.max(overlap.contained(), overlap.seen())),
                same ? 1 : rounded(Math.max(overlap.contains(), overlap.shows())),
                same ? 1 : rounded(overlap.jaccard()),
                evidence(asked, other, pages),
                banned.contains(other.document()),
                pages);
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static String key(Kept asked, Kept other) {
        return "%016x"
                .formatted(Mix.of(
                        Mix.of(asked.document().value()),
                        Mix.of(other.document().value())));
    }

    private static Set<Evidence> evidence(Kept asked, Kept other, List<PageMatch> pages) {
        Set<Evidence> evidence = pages.stream()
                .map(PageMatch::evidence)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Evidence.class)));
        if (asked.sameFile(other)) evidence.add(Evidence.FILE);
        if (evidence.isEmpty()) evidence.add(Evidence.TEXT);
        return evidence;
    }

    private List<PageMatch> pages(Kept asked, Kept other) {
        return PagePairs.of(words(asked), asked.pages(), words(other), other.pages());
    }

    private List<PagePair> sideBySide(Kept asked, Match match, int from) {
        List<PageWords> mine = words(asked), theirs = PageWords.of(documents.pages(match.other()));
        return match.pages().stream()
                .skip(from)
                .limit(Comparison.PAIRS)
                .flatMap(page -> pair(page, numbered(mine, page.page()), numbered(theirs, page.otherPage())).stream())
                .toList();
    }

    /** Nothing when one of the two was erased meanwhile. */
    private static Optional<PagePair> pair(PageMatch match, Optional<PageWords> mine, Optional<PageWords> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) return Optional.empty();
        List<Piece> left = Highlights.of(mine.get(), theirs.get()), right = Highlights.of(theirs.get(), mine.get());
        return Optional.of(new PagePair(match, left, right));
    }

    private static Optional<PageWords> numbered(List<PageWords> pages, int number) {
        return pages.stream().filter(page -> page.number() == number).findFirst();
    }

    private List<PageWords> words(Kept kept) {
        List<PageText> pages = documents.pages(kept.document());
        return PageWords.of(pages);
    }

    /** Whoever hands in a copy that was bought here is told so, and the moderators are. */
    private DocumentId boughtCopy(Kept asked) {
        if (asked.print().code() == null) return null;
        try {
            return licensing
                    .withPurchaseCode(asked.print().code())
                    .map(LicenceView::documentId)
                    .orElse(null);
        } catch (Rejected miscopied) {
            return null;
        }
    }
}
