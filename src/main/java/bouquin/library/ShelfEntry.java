package bouquin.library;

import bouquin.identity.Visitor;
import bouquin.licensing.LicenceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A licence on a shelf, with the copies that were taken by it. */
@Entity
@Table(name = "library_shelf")
class ShelfEntry {
    @Id
    @Column(name = "licence_id")
    private String licenceId;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "placed_at")
    private Instant placedAt;

    private int copies;

    @Column(name = "first_copy_at")
    private Instant firstCopyAt;

    @Column(name = "last_copy_at")
    private Instant lastCopyAt;

    /** How many copies went out of which version: "1:3 2:1". */
    @Column(name = "version_copies")
    private String versionCopies = "";

    private boolean letters = true;

    @Column(name = "letters_key")
    private String lettersKey;

    ShelfEntry() {}

    /** @param session the guest's session that bought it, which reads it too; null for an account's */
    ShelfEntry(LicenceId licence, String session, Instant now) {
        this.licenceId = licence.value();
        this.sessionId = session;
        this.placedAt = now;
    }

    LicenceId licence() {
        return new LicenceId(licenceId);
    }

    boolean isOf(Visitor visitor) {
        return sessionId != null && sessionId.equals(visitor.sessionId());
    }

    /** Of all versions. */
    int copies() {
        return copies;
    }

    int copies(int version) {
        return byVersion().getOrDefault(version, 0);
    }

    /** Whether its holder wants letters about new versions. */
    boolean wantsLetters() {
        return letters;
    }

    void letters(boolean wanted) {
        letters = wanted;
    }

    /** Whoever has it may stop the letters. */
    String lettersKey() {
        if (lettersKey == null) lettersKey = bouquin.kernel.Id.next();
        return lettersKey;
    }

    Instant firstCopyAt() {
        return firstCopyAt;
    }

    Instant lastCopyAt() {
        return lastCopyAt;
    }

    /** @return whether this reading is one more copy: all of it is, and so is whatever part of a version is read first */
    boolean read(Reading reading, int version, Instant now) {
        boolean another = reading == Reading.WHOLE || reading == Reading.REST && copies(version) == 0;
        if (!another) return false;
        copies++;
        count(version, 1);
        lastCopyAt = now;
        if (firstCopyAt == null) firstCopyAt = now;
        return true;
    }

    /** Copies of a version that went out after its first one. */
    void readAgain(int version, int more, Instant now) {
        copies += more;
        count(version, more);
        lastCopyAt = now;
    }

    private void count(int version, int more) {
        SortedMap<Integer, Integer> counts = byVersion();
        counts.merge(version, more, Integer::sum);
        versionCopies = counts.entrySet().stream()
                .map(count -> count.getKey() + ":" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    private SortedMap<Integer, Integer> byVersion() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        for (String count : versionCopies.split(" ")) {
            String[] pair = count.split(":");
            if (pair.length == 2) counts.put(Integer.valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
        return counts;
    }
}
