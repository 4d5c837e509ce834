package bouquin.sheets;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables in which sellers describe many documents at once. */
@Facade
public class Sheets {
    /** The largest sheet, bytes. */
    public static final int BYTES_MAX = 1_000_000;

    private static final int PER_OWNER_MAX = 20;
    private static final int NAME_MAX = 200;

    @Inject
    Drawer drawer;

    @Inject
    Documents documents;

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    /**
     * Keeps a table for a month; of one seller the last 20. The same table sent again is the same sheet.
     *
     * @param name of its file, may be null
     * @throws Rejected TOO_LARGE {@code sheets.tooLarge}; INVALID {@code sheets.encoding}, {@code sheets.header},
     *     {@code sheets.empty}, {@code sheets.tooManyRows}, {@code sheets.malformed}
     */
    public SheetId keep(AccountId owner, String name, byte[] bytes) {
        if (bytes.length > BYTES_MAX)
            throw Rejected.of(Rejected.Kind.TOO_LARGE, "sheets.tooLarge", BYTES_MAX / 1_000_000.0);
        String csv = Encoding.decode(bytes);
        Table.parse(csv);
        String sha256 = sha256(csv);
        return drawer.same(owner, sha256).map(Sheet::id).orElseGet(() -> add(owner, cut(Text.line(name)), csv, sha256));
    }

    /** An empty sheet to fill in, with a byte order mark, as spreadsheets expect it. @param separator comma or semicolon */
    public static String template(char separator) {
        String titles = Table.titles().replace(", ", String.valueOf(separator));
        String example =
                "notes.pdf|Title of the document|\"What it is about, for whom, and what one learns from it\"|law-public|LICENCE|fr|tag one|9.90|1";
        return "\uFEFF" + titles + "\r\n" + example.replace('|', separator) + "\r\n";
    }

    /** What would happen to each row now; nothing is changed. @throws Rejected NOT_FOUND */
    public SheetView view(AccountId owner, SheetId id) {
        Sheet sheet = drawer.get(id, owner);
        return view(sheet, dryRun(owner, sheet));
    }

    /** Newest first, at most 20. */
    public List<SheetCard> of(AccountId owner) {
        return drawer.of(owner).stream()
                .map(sheet -> new SheetCard(sheet.id(), sheet.name(), sheet.keptAt()))
                .toList();
    }

    /**
     * Makes a draft for each row that is good, one after the other; what was made before a crash stays, and the rest
     * is made when it is asked for again.
     *
     * @throws Rejected NOT_FOUND
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Drafted draft(AccountId owner, SheetId id) {
        int drafts = 0;
        for (DryRun.Judged judged : dryRun(owner, drawer.get(id, owner)))
            if (judged.draft() != null && isDrafted(owner, judged.draft())) drafts++;
        return new Drafted(drafts, view(owner, id));
    }

    /** Whoever was faster with the same file has changed what the row says, and the next view tells it. */
    private boolean isDrafted(AccountId owner, DraftListing draft) {
        try {
            catalog.draft(owner, draft);
            return true;
        } catch (Rejected changedMeanwhile) {
            return false;
        }
    }

    private List<DryRun.Judged> dryRun(AccountId owner, Sheet sheet) {
        Map<DocumentId, ListingId> listings = catalog.ofSeller(owner).stream()
                .filter(listing -> listing.state() != ListingState.WITHDRAWN)
                .collect(Collectors.toMap(ListingView::documentId, ListingView::id));
        Files files = new Files(documents.ofOwner(owner.value()), listings);
        return new DryRun(files, catalog::faults).of(Table.parse(sheet.csv()));
    }

    private static SheetView view(Sheet sheet, List<DryRun.Judged> judged) {
        List<SheetRow> rows = judged.stream().map(DryRun.Judged::row).toList();
        return new SheetView(sheet.id(), sheet.name(), sheet.keptAt(), rows);
    }

    private SheetId add(AccountId owner, String name, String csv, String sha256) {
        drawer.of(owner).stream().skip(PER_OWNER_MAX - 1).forEach(drawer::remove);
        Sheet sheet = new Sheet(owner, name, csv, sha256, clock.instant());
        drawer.add(sheet);
        return sheet.id();
    }

    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= NAME_MAX ? name : name.substring(0, name.offsetByCodePoints(0, NAME_MAX));
    }

    private static String sha256(String csv) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
