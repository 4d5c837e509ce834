package bouquin.similarity;

import bouquin.documents.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Finds which kept documents a fingerprint may have something in common with, without looking at all of them. */
@ApplicationScoped
class Lookup {
    /** A shingle that documents of so many owners have says nothing, unless one of them is banned. */
    private static final int OWNERS_OF_COMMON = 8;

    /** When more than this part of a document is common, it is itself what so many have copied. */
    private static final double COMMON_PART_MAX = 0.5;

    private static final int READ_MAX = 24, SEEN_MAX = 16, OWN_MAX = 10;
    private static final int SHARED_MIN = 2;
    private static final double SCORE_MIN = 0.03;
    private static final int SIMHASH_BITS_MAX = 3;

    private Tables tables;
    private Fingerprints fingerprints;

    Lookup() {}

    @Inject
    Lookup(Tables tables, Fingerprints fingerprints) {
        this.tables = tables;
        this.fingerprints = fingerprints;
    }

    /** @param overlap of the document asked about with this one */
    record Found(Kept kept, Overlap overlap) {}

    /** @param banned documents that must not be missed, however many others look the same */
    List<Found> find(Kept asked, Set<DocumentId> banned) {
        Trail trail = new Trail(asked.owner());
        exact(asked, trail);
        shingles(asked, trail);
        bands(asked, trail);
        pages(asked, trail);
        trail.forget(asked.number());
        trail.learn(tables, banned);
        Set<Long> common = trail.common();
        if (common.size() > asked.print().sketch().hashes().length * COMMON_PART_MAX) common = Set.of();
        Set<Long> saying = common;
        return fingerprints.all(trail.best(asked.print(), common)).stream()
                .map(kept -> new Found(
                        kept,
                        Overlap.of(asked.print(), kept.print(), banned.contains(kept.document()) ? Set.of() : saying)))
                .toList();
    }

    private void exact(Kept asked, Trail trail) {
        tables.select(
                "select number from similarity_document where file_sha256 = ? limit " + READ_MAX,
                row -> trail.surely.add(row.getInt(1)),
                asked.fileHash());
        if (asked.textHash() == null) return;
        tables.select(
                "select number from similarity_document where text_sha256 = ? limit " + READ_MAX,
                row -> trail.surely.add(row.getInt(1)),
                asked.textHash());
    }

    private void shingles(Kept asked, Trail trail) {
        tables.selectIn(
                "select hash, document from similarity_shingle where hash in ",
                LongStream.of(asked.print().sketch().hashes()).boxed().toList(),
                row -> trail.hashes
                        .computeIfAbsent(row.getLong(1), hash -> new ArrayList<>())
                        .add(row.getInt(2)));
    }

    private void bands(Kept asked, Trail trail) {
        if (asked.print().shingles() == 0) return;
        tables.selectIn(
                "select document from similarity_band where bucket in ",
                LongStream.of(asked.print().minHash().bands()).boxed().toList(),
                row -> trail.maybe.merge(row.getInt(1), 1, Integer::sum));
    }

    private void pages(Kept asked, Trail trail) {
        Map<Integer, List<Long>> hashes = new HashMap<>();
        for (Quarters.Place place : Quarters.of(asked.pages()))
            hashes.computeIfAbsent(place.bucket(), bucket -> new ArrayList<>()).add(place.hash());
        tables.selectIn(
                "select bucket, document, hash from similarity_quarter where bucket in ",
                hashes.keySet(),
                row -> near(hashes.get(row.getInt(1)), row.getInt(1), row.getLong(3))
                        && trail.maybe.merge(row.getInt(2), 1, Integer::sum) > 0);
    }

    private static boolean near(List<Long> hashes, int bucket, long other) {
        int bitsMax = Quarters.isLook(bucket) ? Overlap.LOOK_BITS_MAX : SIMHASH_BITS_MAX;
        return hashes.stream().anyMatch(hash -> Long.bitCount(hash ^ other) <= bitsMax);
    }

    /** What was met on the way. */
    private static final class Trail {
        private final String owner;
        private final Set<Integer> surely = new TreeSet<>();
        private final Map<Integer, Integer> maybe = new HashMap<>();
        private final Map<Long, List<Integer>> hashes = new HashMap<>();
        private final Map<Integer, String> owners = new HashMap<>();
        private final Map<Integer, Integer> shingles = new HashMap<>();

        Trail(String owner) {
            this.owner = owner;
        }

        void forget(int number) {
            surely.remove(number);
            maybe.remove(number);
            hashes.values().forEach(documents -> documents.removeIf(document -> document == number));
        }

        void learn(Tables tables, Set<DocumentId> banned) {
            Set<Integer> met = new HashSet<>(surely);
            met.addAll(maybe.keySet());
            hashes.values().forEach(met::addAll);
            tables.selectIn(
                    "select number, document_id, owner, shingles from similarity_document where number in ",
                    met,
                    row -> {
                        owners.put(row.getInt(1), row.getString(3));
                        shingles.put(row.getInt(1), row.getInt(4));
                        return banned.contains(new DocumentId(row.getString(2))) && surely.add(row.getInt(1));
                    });
        }

        Set<Long> common() {
            return hashes.entrySet().stream()
                    .filter(entry -> entry.getValue().size() >= OWNERS_OF_COMMON)
                    .filter(entry -> entry.getValue().stream()
                                    .map(owners::get)
                                    .distinct()
                                    .count()
                            >= OWNERS_OF_COMMON)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Numbers of the most promising: what is surely alike, what reads alike, and what only has likely pages. */
        Set<Integer> best(Fingerprint asked, Set<Long> common) {
            Map<Integer, Integer> shared = new HashMap<>();
            hashes.forEach((hash, documents) -> {
                if (!common.contains(hash)) documents.forEach(document -> shared.merge(document, 1, Integer::sum));
            });
            Map<Integer, Double> scores = new HashMap<>();
            int asks = asked.sketch().hashes().length - common.size();
            shared.forEach((document, hits) -> scores.put(document, score(hits, asks, document, asked)));
            scores.values().removeIf(score -> score < SCORE_MIN);
            Map<Integer, Double> seen = new HashMap<>();
            maybe.forEach((document, hits) -> seen.put(document, (double) hits));
            Set<Integer> best = new TreeSet<>(surely);
            best.addAll(first(READ_MAX, scores));
            best.addAll(first(SEEN_MAX, seen));
            return best;
        }

        private double score(int hits, int asks, int document, Fingerprint asked) {
            double below = asked.sketch().ceiling() / (double) Long.MAX_VALUE;
            double theirs = Math.max(hits, Math.min(Sketch.MOST, shingles.get(document) * below));
            return hits < SHARED_MIN ? 0 : Math.max((double) hits / Math.max(1, asks), hits / theirs);
        }

        /** So many uploads of one's own hide nobody else's. */
        private List<Integer> first(int limit, Map<Integer, Double> scores) {
            List<Integer> order = scores.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            List<Integer> best = new ArrayList<>();
            int own = 0;
            for (int document : order)
                if (best.size() < limit && (!owner.equals(owners.get(document)) || own++ < OWN_MAX)) best.add(document);
            return best;
        }
    }
}
