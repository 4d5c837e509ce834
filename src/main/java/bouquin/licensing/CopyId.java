package bouquin.licensing;

/**
 * What the invisible mark of a licence's copies is drawn from: random, known to nobody but the shop, and on no page. Whoever knew it
 * could write that copy's mark into another file.
 */
public record CopyId(LicenceId licence, String value) {
    @Override
    public String toString() {
        return "copy of " + licence;
    }
}
