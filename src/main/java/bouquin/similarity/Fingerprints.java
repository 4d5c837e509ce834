package bouquin.similarity;

import bouquin.documents.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The fingerprints of all documents, and the buckets in which they are looked up. */
@ApplicationScoped
class Fingerprints {
    /**
     * A bucket takes no more rows. What stands in so many documents is a licence text or an empty form; and no upload can make
     * a lookup slow.
     */
    static final int BUCKET_MAX = 64;

    private static final String KEPT =
            "select number, document_id, owner, file_sha256, text_sha256, shingles, sketch, ceiling, minhash,"
                    + " purchase_code from similarity_document where ";

    private Tables tables;

    Fingerprints() {}

    @Inject
    Fingerprints(Tables tables) {
        this.tables = tables;
    }

    boolean has(DocumentId document) {
        return !tables.select("select 1 from similarity_document where document_id = ?", row -> 1, document.value())
                .isEmpty();
    }

    Optional<Kept> of(DocumentId document) {
        return withPages(tables.select(KEPT + "document_id = ?", Fingerprints::kept, document.value())).stream()
                .findFirst();
    }

    List<Kept> all(Collection<Integer> numbers) {
        return withPages(tables.selectIn(KEPT + "number in ", numbers, Fingerprints::kept));
    }

    void add(Kept kept, Instant now) {
        Fingerprint print = kept.print();
        int number = (int) tables.insert(
                "insert into similarity_document (document_id, owner, file_sha256, text_sha256, pages, shingles,"
                        + " sketch, ceiling, minhash, purchase_code, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.document().value(),
                kept.owner(),
                kept.fileHash(),
                print.textHash(),
                print.pages().size(),
                print.shingles(),
                print.sketch().bytes(),
                print.sketch().ceiling(),
                print.minHash().bytes(),
                print.code(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        addPages(number, print);
        addShingles(number, print, BUCKET_MAX);
        addBands(number, print, BUCKET_MAX);
        addQuarters(number, print, BUCKET_MAX);
    }

    /** From now on it is found by all that it has, however many others have the same. */
    void addWhole(Kept kept) {
        addShingles(kept.number(), kept.print(), Integer.MAX_VALUE);
        addBands(kept.number(), kept.print(), Integer.MAX_VALUE);
        addQuarters(kept.number(), kept.print(), Integer.MAX_VALUE);
    }

    /** Nothing of it stays. */
    void remove(Kept kept) {
        int number = kept.number();
        String rows = " where document = " + number + " and ";
        Fingerprint print = kept.print();
        tables.deleteIn(
                "delete from similarity_shingle" + rows + "hash in ",
                boxed(print.sketch().hashes()));
        tables.deleteIn(
                "delete from similarity_band" + rows + "bucket in ",
                boxed(print.minHash().bands()));
        List<Integer> buckets =
                Quarters.of(print.pages()).stream().map(Quarters.Place::bucket).toList();
        tables.deleteIn("delete from similarity_quarter" + rows + "bucket in ", buckets);
        tables.update("delete from similarity_page where document = ?", number);
        tables.update("delete from similarity_document where number = ?", number);
    }

    private void addPages(int number, Fingerprint print) {
        tables.insertRows(
                "insert into similarity_page (document, page, words, pictured, simhash, look) values ",
                print.pages().stream()
                        .map(page -> Arrays.<Number>asList(
                                number,
                                page.page(),
                                page.words(),
                                page.pictured() ? 1 : 0,
                                page.simhash(),
                                page.look()))
                        .toList());
    }

    private void addShingles(int number, Fingerprint print, int bucketMax) {
        List<Long> hashes = boxed(print.sketch().hashes());
        Set<Long> full = full("select hash from similarity_shingle where hash in ", hashes, bucketMax);
        tables.insertRows(
                "insert ignore into similarity_shingle (hash, document) values ",
                hashes.stream()
                        .filter(hash -> !full.contains(hash))
                        .map(hash -> List.of(hash, number))
                        .toList());
    }

    private void addBands(int number, Fingerprint print, int bucketMax) {
        if (print.shingles() == 0) return;
        List<Long> bands = boxed(print.minHash().bands());
        Set<Long> full = full("select bucket from similarity_band where bucket in ", bands, bucketMax);
        tables.insertRows(
                "insert ignore into similarity_band (bucket, document) values ",
                bands.stream()
                        .sorted()
                        .filter(band -> !full.contains(band))
                        .map(band -> List.of(band, number))
                        .toList());
    }

    private void addQuarters(int number, Fingerprint print, int bucketMax) {
        List<Quarters.Place> places = Quarters.of(print.pages());
        List<Long> buckets =
                places.stream().map(place -> (long) place.bucket()).distinct().toList();
        Set<Long> full = full("select bucket from similarity_quarter where bucket in ", buckets, bucketMax);
        List<List<? extends Number>> rows = new ArrayList<>();
        for (Quarters.Place place : places)
            if (!full.contains((long) place.bucket()))
                rows.add(List.of(place.bucket(), number, place.page(), place.hash()));
        tables.insertRows("insert ignore into similarity_quarter (bucket, document, page, hash) values ", rows);
    }

    private Set<Long> full(String sql, List<Long> keys, int bucketMax) {
        if (bucketMax == Integer.MAX_VALUE) return Set.of();
        return tables.selectIn(sql, keys, row -> row.getLong(1)).stream()
                .collect(Collectors.groupingBy(hash -> hash, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() >= bucketMax)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Kept> withPages(List<Kept> found) {
        if (found.isEmpty()) return found;
        Map<Integer, List<PagePrint>> pages = new HashMap<>();
        tables.selectIn(
                "select document, page, words, pictured, simhash, look from similarity_page where document in ",
                found.stream().map(Kept::number).toList(),
                row -> pages.computeIfAbsent(row.getInt(1), document -> new ArrayList<>())
                        .add(page(row)));
        return found.stream()
                .map(kept -> with(kept, pages.getOrDefault(kept.number(), List.of())))
                .toList();
    }

    private static Kept with(Kept kept, List<PagePrint> pages) {
        Fingerprint print = kept.print();
        return new Kept(
                kept.number(),
                kept.document(),
                kept.owner(),
                kept.fileHash(),
                new Fingerprint(
                        print.textHash(),
                        print.shingles(),
                        print.sketch(),
                        print.minHash(),
                        List.copyOf(pages),
                        print.code()));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Fingerprint print = new Fingerprint(
                row.getString(5),
                row.getInt(6),
                Sketch.read(row.getBytes(7), row.getLong(8)),
                MinHash.read(row.getBytes(9)),
                List.of(),
                row.getString(10));
        return new Kept(row.getInt(1), new DocumentId(row.getString(2)), row.getString(3), row.getString(4), print);
    }

    private static PagePrint page(ResultSet row) throws SQLException {
        return new PagePrint(
                row.getInt(2),
                row.getInt(3),
                row.getBoolean(4),
                row.getObject(5, Long.class),
                row.getObject(6, Long.class));
    }

    private static List<Long> boxed(long[] numbers) {
        return LongStream.of(numbers).boxed().toList();
    }
}
