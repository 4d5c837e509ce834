package bouquin.invoices;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an invoice says, frozen when its fact was booked; the file is made from nothing else. Amounts are never
 * negative: a credit note says by its kind that they go back.
 *
 * @param number null until it is given
 * @param issued the day in Paris on which the number was given, null before
 * @param supplied the day of the sale, or of what took it back
 * @param until the last day of a self-billed month, null for a single day
 * @param locale "fr" or "en"
 * @param order the buyer's order, null for a month
 * @param contract under which it is written, e.g. the mandate; null without one
 * @param settled whether it was paid before it was written
 * @param references the invoices that a credit note takes back
 */
public record Paper(
        InvoiceKind kind,
        String number,
        LocalDate issued,
        LocalDate supplied,
        LocalDate until,
        String locale,
        String order,
        String contract,
        boolean settled,
        Party seller,
        Party buyer,
        List<Line> lines,
        List<Reference> references,
        List<Note> notes) {
    public Paper {
        lines = List.copyOf(lines);
        references = List.copyOf(references);
        notes = List.copyOf(notes);
    }

    /**
     * Something sold or taken back.
     *
     * @param article what it is: a listing's id
     * @param quantity 1 or more
     * @param net of all of them, without VAT
     * @param discount what had been taken off the listed price, VAT included as in that price; 0 without one
     */
    public record Line(
            String article,
            String title,
            int quantity,
            Taxation taxation,
            Percent rate,
            Money net,
            Money vat,
            Money discount) {
        public Money gross() {
            return net.plus(vat);
        }
    }

    /** The lines of one rate together: exactly the sums of their parts, so that an invoice never differs from the books. */
    public record Vat(Taxation taxation, Percent rate, Money net, Money vat) {
        Vat plus(Line line) {
            return new Vat(taxation, rate, net.plus(line.net()), vat.plus(line.vat()));
        }
    }

    /** An earlier invoice. @param number and issued are null until it is numbered */
    public record Reference(String invoiceId, String number, LocalDate issued) {}

    /** @param subject its code in UNTDID 4451, e.g. "PMD" for penalties */
    public record Note(String subject, String text) {}

    public List<Vat> vats() {
        Map<String, Vat> byRate = new LinkedHashMap<>();
        for (Line line : lines) {
            Money zero = Money.zero(line.net().currency());
            byRate.merge(
                    line.taxation() + " " + line.rate(),
                    new Vat(line.taxation(), line.rate(), zero, zero).plus(line),
                    (sum, one) -> sum.plus(line));
        }
        return new ArrayList<>(byRate.values());
    }

    public Money net() {
        return lines.stream().map(Line::net).reduce(Money::plus).orElseThrow();
    }

    public Money vat() {
        return lines.stream().map(Line::vat).reduce(Money::plus).orElseThrow();
    }

    public Money total() {
        return net().plus(vat());
    }

    Paper numbered(String given, LocalDate day, List<Reference> resolved) {
        return new Paper(
                kind, given, day, supplied, until, locale, order, contract, settled, seller, buyer, lines, resolved,
                notes);
    }
}
