package bouquin.invoices.facturx;

import bouquin.invoices.Taxation;

/** Why no VAT is charged, in the words that French law asks for. */
final class Reasons {
    private Reasons() {}

    static String of(Taxation taxation) {
        return switch (taxation) {
            case REVERSE_CHARGE -> "Autoliquidation";
            case FRANCHISE -> "TVA non applicable, art. 293 B du CGI";
            case OUT_OF_SCOPE -> "Non soumis à la TVA";
            case STANDARD, ZERO -> "";
        };
    }
}
