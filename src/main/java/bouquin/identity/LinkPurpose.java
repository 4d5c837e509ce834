package bouquin.identity;

import java.time.Duration;

/** What a link proves its opener may do, and for how long. */
public enum LinkPurpose {
    FIRST_ADMIN(Duration.ofDays(1)),
    CONFIRM(Duration.ofDays(30)),
    CLAIM(Duration.ofDays(365)),
    PASSWORD(Duration.ofHours(1));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
