package bouquin.catalog;

import bouquin.documents.DocumentId;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.similarity.Comparison;
import bouquin.similarity.Match;
import bouquin.similarity.PageMatch;
import bouquin.similarity.PagePair;
import bouquin.similarity.Passport;
import bouquin.similarity.Piece;
import bouquin.similarity.Similarity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What similarity has found, cut down to what the visitor may know of documents that are somebody else's. */
@ApplicationScoped
class Resemblances {
    private static final int SNIPPET_MAX = 200;

    @Inject
    Similarity similarity;

    @Inject
    Documents documents;

    @Inject
    Listings listings;

    /** @throws Rejected NOT_FOUND unless it is the visitor's own document or the visitor moderates */
    DocumentPassport passport(DocumentId document, Visitor visitor) {
        return passport(document, owner(document, visitor), moderates(visitor));
    }

    /** All there is to know. @throws Rejected NOT_FOUND */
    DocumentPassport passport(DocumentId document) {
        return passport(document, documents.view(document).owner(), true);
    }

    private DocumentPassport passport(DocumentId document, String owner, boolean moderates) {
        Passport passport = similarity.passport(document);
        List<Resemblance> resemblances = passport.matches().stream()
                .map(match -> resemblance(match, owner, moderates))
                .toList();
        return new DocumentPassport(resemblances, passport.boughtCopyOf() != null, passport.isBanned());
    }

    /** @throws Rejected NOT_FOUND as {@link #passport}, and without such a match */
    PagesSideBySide compare(DocumentId document, String key, int from, Visitor visitor) {
        String owner = owner(document, visitor);
        Comparison found = similarity.compare(document, key, from);
        Resemblance resemblance = resemblance(found.match(), owner, moderates(visitor));
        boolean whole = moderates(visitor) || resemblance.own();
        List<PagePair> pairs = whole ? found.pairs() : cut(found, resemblance);
        return new PagesSideBySide(resemblance, found.from(), found.more(), whole, pairs);
    }

    private String owner(DocumentId document, Visitor visitor) {
        String owner = documents.view(document).owner();
        boolean own =
                visitor.account() != null && owner.equals(visitor.account().value());
        if (!own && !moderates(visitor)) throw Rejected.notFound("documents.unknown");
        return owner;
    }

    private static boolean moderates(Visitor visitor) {
        return visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
    }

    private Resemblance resemblance(Match match, String owner, boolean moderates) {
        boolean own = match.owner().equals(owner);
        ListingView listing =
                listings.offering(match.other()).map(Listing::view).orElse(null);
        if (own || moderates) return new Resemblance(match, own, listing);
        return listing != null && listing.published()
                ? new Resemblance(match, false, listing)
                : new Resemblance(hidden(match), false, null);
    }

    /** Which pages of a private document they are is nobody's business. */
    private static Match hidden(Match match) {
        return new Match(
                match.key(),
                match.other(),
                match.owner(),
                match.strength(),
                match.contained(),
                match.contains(),
                match.jaccard(),
                match.evidence(),
                match.banned(),
                match.pages().stream().map(PageMatch::withoutOther).toList());
    }

    private List<PagePair> cut(Comparison found, Resemblance resemblance) {
        DocumentView other = documents.view(found.match().other());
        Set<Integer> free = resemblance.onSale() ? other.freePages() : Set.of();
        return found.pairs().stream().map(pair -> cut(pair, resemblance, free)).toList();
    }

    private static PagePair cut(PagePair pair, Resemblance resemblance, Set<Integer> free) {
        if (free.contains(pair.match().otherPage())) return pair;
        PageMatch match = resemblance.onSale() ? pair.match() : pair.match().withoutOther();
        return new PagePair(match, pair.mine(), snippet(pair.theirs()));
    }

    /** What both have tells the owner of one nothing new. */
    private static List<Piece> snippet(List<Piece> pieces) {
        List<Piece> snippet = new ArrayList<>();
        int room = SNIPPET_MAX;
        for (Piece piece : pieces) {
            if (!piece.common() || room <= 0) continue;
            String text = piece.text();
            snippet.add(new Piece(text.substring(0, Math.min(room, text.length())) + " … ", true));
            room -= text.length();
        }
        return snippet;
    }
}
