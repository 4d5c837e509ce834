package bouquin.invoices.facturx;

import bouquin.invoices.InvoiceKind;
import bouquin.invoices.Paper;
import bouquin.invoices.Party;
import bouquin.invoices.Taxation;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invoices of all kinds, as the shop would freeze them. */
final class Papers {
    static final Party SHOP = new Party(
            "Bouquin Démonstration SAS",
            "société fictive au capital de 1 000 €, RCS Nulle-Part",
            "1 rue de l’Exemple",
            "00000",
            "Nulle-Part",
            "FR",
            "999999998",
            "FR11999999998",
            "factures@bouquin.example");
    static final Party CAMILLE = new Party("Camille Durand", "", "", "", "", "FR", "", "", "camille@example.org");
    static final Party STUDIO = new Party(
            "Atelier des Marées SARL",
            "",
            "3 quai du Port",
            "29200",
            "Brest",
            "FR",
            "100000009",
            "FR88100000009",
            "atelier@example.org");
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Papers() {}

    static Paper invoice(Party buyer, Paper.Line... lines) {
        return new Paper(
                InvoiceKind.INVOICE,
                "F2026-000042",
                DAY,
                DAY,
                null,
                "fr",
                "01kaxw0c6v4s3z2d1m0n9b8x7y",
                null,
                true,
                SHOP,
                buyer,
                List.of(lines),
                List.of(),
                terms());
    }

    static Paper creditNote(Paper.Line... lines) {
        return new Paper(
                InvoiceKind.CREDIT_NOTE,
                "A2026-000007",
                DAY,
                DAY,
                null,
                "fr",
                "01kaxw0c6v4s3z2d1m0n9b8x7y",
                null,
                true,
                SHOP,
                CAMILLE,
                List.of(lines),
                List.of(new Paper.Reference("01kaxw0c6v4s3z2d1m0n9b8x70", "F2026-000042", DAY)),
                terms());
    }

    static Paper selfBilled(InvoiceKind kind, Party seller, Taxation taxation, int rate) {
        List<Paper.Note> notes = new ArrayList<>(terms());
        notes.add(new Paper.Note(
                "REG", "Autofacturation : facture établie par Bouquin au nom et pour le compte du vendeur."));
        return new Paper(
                kind,
                kind.credits() ? "AA2026-V00001-0001" : "AF2026-V00001-0001",
                DAY.plusDays(7),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                "fr",
                null,
                "MANDAT-2026-11",
                true,
                seller,
                SHOP,
                List.of(
                        line("Cours de droit des obligations", taxation, rate, 5830),
                        line("Fiches", taxation, rate, 291)),
                kind.credits() ? List.of(new Paper.Reference("x", "AF2026-V00001-0001", DAY.minusDays(30))) : List.of(),
                notes);
    }

    /** A line of a price with its VAT. @param rate in basis points */
    static Paper.Line line(String title, Taxation taxation, int rate, long price) {
        Money gross = Money.eur(price);
        Money net = gross.share(Percent.WHOLE, Percent.WHOLE + rate);
        return new Paper.Line(
                "01kaxw0c6v4s3z2d1m0n9b8x71",
                title,
                1,
                taxation,
                new Percent(rate),
                net,
                gross.minus(net),
                Money.eur(0));
    }

    static Paper.Line line(String title, int rate, long price) {
        return line(title, Taxation.STANDARD, rate, price);
    }

    private static List<Paper.Note> terms() {
        return List.of(
                new Paper.Note("AAB", "Pas d’escompte pour paiement anticipé."),
                new Paper.Note("PMD", "Facture acquittée : aucune pénalité de retard n’est due."),
                new Paper.Note("PMT", "Aucune indemnité pour frais de recouvrement n’est due."));
    }
}
