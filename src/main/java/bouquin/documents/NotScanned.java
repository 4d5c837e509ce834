package bouquin.documents;

/** Nobody knows whether a file is harmful: the scanner is not there, too slow, or would not look at it. */
public final class NotScanned extends Exception {
    private static final long serialVersionUID = 1;

    public NotScanned(String why) {
        super(why);
    }

    public NotScanned(String why, Exception cause) {
        super(why, cause);
    }
}
