package bouquin.platform.config;

import java.util.Locale;

/** A setting that can't be meant; the shop doesn't start with it. */
public final class BadSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadSetting(String name, String expected) {
        super("Setting " + name + " (environment "
                + name.toUpperCase(Locale.ROOT).replace('.', '_') + ") must be " + expected);
    }
}
