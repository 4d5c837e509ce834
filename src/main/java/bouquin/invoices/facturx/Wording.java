package bouquin.invoices.facturx;

import bouquin.invoices.Paper;
import bouquin.invoices.Party;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.platform.text.Formats;
import bouquin.platform.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around what a paper says, in its language. */
final class Wording {
    private final Paper paper;
    private final Locale locale;
    private final Formats formats;

    Wording(Paper paper) {
        this.paper = paper;
        this.locale = Locale.forLanguageTag(paper.locale());
        this.formats = new Formats(locale);
    }

    String t(String key, Object... args) {
        return Messages.shipped().text(locale, "invoices.paper." + key, args);
    }

    /** What the file is called by readers: kind and number. */
    String title() {
        return kind() + " " + paper.number();
    }

    String kind() {
        return t("kind." + paper.kind());
    }

    String author() {
        return paper.kind().selfBilled() ? paper.buyer().name() : paper.seller().name();
    }

    String money(Money amount) {
        return formats.money(amount);
    }

    String rate(Percent rate) {
        return formats.percent(rate.basisPoints() / 10_000.0);
    }

    String date(LocalDate day) {
        return formats.date(day);
    }

    String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** How it was or is settled. */
    String payment() {
        if (paper.kind().selfBilled()) return t("payment.account");
        return t(paper.kind().credits() ? "payment.back" : "payment.done");
    }

    String discount(Paper.Line line) {
        return t("discount", money(line.discount()));
    }

    String page(int number, int of) {
        return t("page", number, of);
    }

    List<String> lines(Party party) {
        List<String> lines = new ArrayList<>();
        if (!party.street().isEmpty()) lines.add(party.street());
        String city = (party.postcode() + " " + party.city()).strip();
        if (!city.isEmpty()) lines.add(city);
        lines.add(country(party.country()));
        if (!party.siren().isEmpty()) lines.add("SIREN " + party.siren());
        if (!party.vatNumber().isEmpty()) lines.add(t("vatNumber", party.vatNumber()));
        if (!party.email().isEmpty() && !party.email().equals(party.name())) lines.add(party.email());
        return lines;
    }

    /** Who issues it, as French law wants each page to say. */
    List<String> foot() {
        Party seller = paper.seller();
        String who = Stream.of(seller.name(), seller.form())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String where = Stream.of(
                        seller.street(),
                        (seller.postcode() + " " + seller.city()).strip(),
                        country(seller.country()),
                        seller.siren().isEmpty() ? "" : "SIREN " + seller.siren(),
                        seller.vatNumber())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return List.of(shortened(who), shortened(where));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 110
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 109)) + "…";
    }
}
