package bouquin.moderation;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a listing is refused or taken down.
 *
 * @param reasons at least one
 * @param note for the seller, at most 1,000 characters; needed with {@link Reason#OTHER}
 */
public record Rejection(Set<Reason> reasons, String note) {
    static final int NOTE_MAX = 1000;

    public Rejection {
        reasons = reasons == null || reasons.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(reasons));
        note = Text.paragraphs(note);
    }

    /** The document was taken down for what it is, and not for how it was offered. */
    boolean staysDown() {
        return reasons.stream().anyMatch(Reason::staysDown);
    }

    String names() {
        return reasons.stream().sorted().map(Reason::name).collect(Collectors.joining(" "));
    }

    void requireSound() {
        new Faults()
                .require(!reasons.isEmpty(), "reasons", "moderation.reasonNeeded")
                .require(!reasons.contains(Reason.OTHER) || !note.isEmpty(), "note", "moderation.noteNeeded")
                .require(note.length() <= NOTE_MAX, "note", "moderation.noteLength", NOTE_MAX)
                .throwIfAny();
    }
}
