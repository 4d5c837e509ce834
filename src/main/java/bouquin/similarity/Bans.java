package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ban list, and what owners say to it. */
@ApplicationScoped
class Bans {
    private static final int SHOWN_MAX = 200, APPEALS_MAX = 3;
    private static final String BAN =
            "select id, document_id, reasons, banned_by, banned_at, lifted_by, lifted_at, note from similarity_ban ";

    @Inject
    Tables tables;

    Set<DocumentId> standing() {
        return new HashSet<>(tables.select(
                "select standing_document_id from similarity_ban where standing_document_id is not null",
                row -> new DocumentId(row.getString(1))));
    }

    /** Banned twice is banned once. */
    void add(DocumentId document, String reasons, String by, Instant now) {
        tables.update(
                "insert ignore into similarity_ban (id, document_id, standing_document_id, reasons, banned_by,"
                        + " banned_at) values (?, ?, ?, ?, ?, ?)",
                Id.next(),
                document.value(),
                document.value(),
                reasons,
                by,
                utc(now));
    }

    List<BanView> all() {
        return tables.select(BAN + "order by standing_document_id is null, id desc limit " + SHOWN_MAX, Bans::ban);
    }

    /** @throws Rejected NOT_FOUND; CONFLICT {@code similarity.lifted} */
    void lift(String id, String by, String note, Instant now) {
        Optional<BanView> ban = tables.select(BAN + "where id = ? for update", Bans::ban, Id.parse(id)).stream()
                .findFirst();
        if (ban.isEmpty()) throw Rejected.notFound("similarity.ban.unknown");
        if (!ban.get().stands()) throw Rejected.conflict("similarity.lifted");
        tables.update(
                "update similarity_ban set standing_document_id = null, lifted_by = ?, lifted_at = ?, note = ? where id = ?",
                by,
                utc(now),
                note,
                id);
    }

    /** The ban on this very document, if one stands. */
    Optional<BanView> on(DocumentId document) {
        return tables.select(BAN + "where standing_document_id = ?", Bans::ban, document.value()).stream()
                .findFirst();
    }

    /** Replaces what was said and not answered yet. @throws Rejected CONFLICT {@code similarity.appeal.often} */
    void appeal(DocumentId document, String text, Instant now) {
        if (tables.update(
                        "update similarity_appeal set text = ?, written_at = ? where open_document_id = ?",
                        text,
                        utc(now),
                        document.value())
                == 1) return;
        List<Integer> before = tables.select(
                "select count(*) from similarity_appeal where document_id = ?", row -> row.getInt(1), document.value());
        if (before.get(0) >= APPEALS_MAX) throw Rejected.conflict("similarity.appeal.often", APPEALS_MAX);
        tables.update(
                "insert into similarity_appeal (id, document_id, open_document_id, text, written_at) values (?, ?, ?, ?, ?)",
                Id.next(),
                document.value(),
                document.value(),
                text,
                utc(now));
    }

    Optional<AppealView> openAppeal(DocumentId document) {
        return tables
                .select(
                        "select text, written_at from similarity_appeal where open_document_id = ?",
                        row -> new AppealView(row.getString(1), instant(row, 2)),
                        document.value())
                .stream()
                .findFirst();
    }

    void answer(DocumentId document, Instant now) {
        tables.update(
                "update similarity_appeal set open_document_id = null, answered_at = ? where open_document_id = ?",
                utc(now),
                document.value());
    }

    private static BanView ban(ResultSet row) throws SQLException {
        String note = row.getString(8);
        return new BanView(
                row.getString(1),
                new DocumentId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                instant(row, 5),
                row.getString(6),
                instant(row, 7),
                note == null ? "" : note);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
