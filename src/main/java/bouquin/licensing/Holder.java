package bouquin.licensing;

import bouquin.identity.AccountId;
import java.util.Locale;

/**
 * Who holds a licence.
 *
 * @param email in lower case
 * @param account null for a guest
 * @param name as it stands on the pages of the copy; may be empty for a guest, whose address stands there instead
 */
public record Holder(String email, AccountId account, String name) {
    public Holder {
        email = email.toLowerCase(Locale.ROOT);
    }
}
