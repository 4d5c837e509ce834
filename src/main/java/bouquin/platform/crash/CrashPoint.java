package bouquin.platform.crash;

/**
 * Named lines at which {@code bin/crash-money} lets the server die: environment {@code BOUQUIN_CRASH_AT=label:n} halts the
 * process, as a power cut would, when the line is reached for the nth time. Without it the lines do nothing.
 */
public final class CrashPoint {
    private static final String[] AT =
            System.getenv().getOrDefault("BOUQUIN_CRASH_AT", "").split(":");
    private static final String LABEL = AT.length == 2 ? AT[0] : null;

    private static int left = LABEL == null ? 0 : Integer.parseInt(AT[1]);

    private CrashPoint() {}

    public static void at(String label) {
        if (LABEL != null && LABEL.equals(label)) reached();
    }

    private static synchronized void reached() {
        if (--left == 0) Runtime.getRuntime().halt(137);
    }
}
