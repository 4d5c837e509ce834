package bouquin.ledger;

import bouquin.platform.persistence.AddOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The journal is corrected by another entry, never by a change. */
@ApplicationScoped
class JournalIsAddOnly implements AddOnly {
    @Override
    public Set<String> tables() {
        return Set.of("ledger_entry", "ledger_line", "ledger_seal");
    }
}
