package bouquin.invoices;

import bouquin.identity.SellerView;
import bouquin.platform.text.Formats;
import bouquin.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What invoices must say besides amounts: CGI, annexe II, art. 242 nonies A, and Code de commerce, art. L441-9 and
 * L441-10. The subjects are those of the French list of notes.
 */
final class Mentions {
    private static final String NO_DISCOUNT = "AAB", PENALTIES = "PMD", COSTS = "PMT", TAX = "TXD", GENERAL = "AAI";
    private static final String REGULATORY = "REG";

    private final Locale locale;
    private final List<Paper.Note> notes = new ArrayList<>();

    Mentions(String locale) {
        this.locale = Locale.forLanguageTag(locale);
    }

    /** Of an invoice to a buyer. @param country of the buyer */
    List<Paper.Note> sale(boolean business, boolean reverseCharge, String country) {
        terms(business ? "business" : "consumer");
        if (reverseCharge) say(TAX, "reverseCharge");
        else if (!country.equals("FR")) say(TAX, "oneStopShop", country(country));
        return List.copyOf(notes);
    }

    /** Of an invoice in a seller's name. */
    List<Paper.Note> selfBilled(SellerView seller, String name, SellerPosition position, String shop) {
        String since = new Formats(locale).date(seller.approvedAt());
        say(REGULATORY, "selfBilled", shop, name, seller.mandateVersion(), since);
        terms("business");
        say(TAX, "position." + position);
        say(GENERAL, "contest");
        return List.copyOf(notes);
    }

    private void terms(String of) {
        say(NO_DISCOUNT, "noDiscount");
        say(PENALTIES, "penalties." + of);
        say(COSTS, "costs." + of);
    }

    private void say(String subject, String key, Object... args) {
        notes.add(new Paper.Note(subject, Messages.shipped().text(locale, "invoices.note." + key, args)));
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
