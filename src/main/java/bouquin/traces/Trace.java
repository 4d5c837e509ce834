package bouquin.traces;

import bouquin.documents.Refusal;
import bouquin.identity.AccountId;
import bouquin.platform.json.Json;
import bouquin.platform.storage.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One leaked file and what was found in it. Once it is settled only its file may still go. */
@Entity
@Table(name = "traces_trace")
class Trace {
    @Id
    private String id;

    @Column(name = "asked_by")
    private String askedBy;

    /** The admin again while it is open, so that the database admits one open trace for each. */
    @Column(name = "open_for")
    private String openFor;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Enumerated(EnumType.STRING)
    private TraceState state;

    @Enumerated(EnumType.STRING)
    private TraceConclusion conclusion;

    private int progress;
    private int tries;
    private String name;
    private long bytes;
    private String sha256;

    @Column(name = "file_key")
    private String fileKey;

    private boolean kept;
    private String refusal;
    private String finding;

    Trace() {}

    Trace(AccountId admin, String name, StoredFile file, boolean kept, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.askedBy = admin.value();
        this.openFor = admin.value();
        this.askedAt = now;
        this.state = TraceState.WAITING;
        this.name = name;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.fileKey = file.key();
        this.kept = kept;
    }

    TraceId id() {
        return new TraceId(id);
    }

    TraceState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    /** Null when it is gone. */
    String fileKey() {
        return fileKey;
    }

    void begin() {
        requireOpen();
        state = TraceState.READING;
        tries++;
        progress = 0;
    }

    void conclude(TraceFinding found, Instant now) {
        requireOpen();
        finding = Json.write(found);
        conclusion = found.conclusion();
        settle(TraceState.DONE, now);
    }

    void refuse(Refusal why, Instant now) {
        requireOpen();
        refusal = Json.write(why);
        settle(TraceState.REFUSED, now);
    }

    /** @return the key of the file that nobody refers to any more, or null when it is kept or gone */
    String letGo() {
        if (kept) return null;
        String key = fileKey;
        fileKey = null;
        return key;
    }

    /** The file is not kept after all. */
    void forget() {
        kept = false;
    }

    private void settle(TraceState how, Instant now) {
        state = how;
        progress = 100;
        settledAt = now;
        openFor = null;
    }

    private void requireOpen() {
        if (state.isFinal()) throw new IllegalStateException("trace " + id + " is already " + state);
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    /** @param who the admin's address */
    TraceCard card(String who) {
        return new TraceCard(id(), name, state, conclusion, who, askedAt);
    }

    /** @param who the admin's address @param log what was done with it */
    TraceView view(String who, List<TraceEntry> log) {
        return new TraceView(
                id(),
                name,
                bytes,
                sha256,
                state,
                progress,
                who,
                askedAt,
                settledAt,
                fileKey != null,
                refusal == null ? null : Json.read(refusal, Refusal.class),
                finding == null ? null : Json.read(finding, TraceFinding.class),
                log);
    }
}
