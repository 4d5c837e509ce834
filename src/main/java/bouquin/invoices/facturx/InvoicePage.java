package bouquin.invoices.facturx;

import bouquin.invoices.Paper;
import bouquin.invoices.Party;
import bouquin.invoices.Taxation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The visible side of an invoice. */
final class InvoicePage {
    private static final float PARTY_WIDTH = 206, BUYER = Sheet.LEFT + 272, ROW = 15;
    private static final float RATE = Sheet.RIGHT - 210, NET = Sheet.RIGHT - 140, VAT = Sheet.RIGHT - 72;
    private static final float TITLE_WIDTH = RATE - 46 - Sheet.LEFT, SUM_LEFT = Sheet.RIGHT - 240;

    private final Sheet sheet;
    private final Wording wording;
    private final Paper paper;

    InvoicePage(Sheet sheet, Wording wording, Paper paper) {
        this.sheet = sheet;
        this.wording = wording;
        this.paper = paper;
    }

    void set() throws IOException {
        sheet.begin();
        letterhead();
        parties();
        facts();
        lines();
        sums();
        notes();
    }

    private void letterhead() throws IOException {
        sheet.write("Bouquin", Style.WORDMARK, Sheet.LEFT, Sheet.TOP - 6);
        sheet.writeRight(wording.kind(), Style.TITLE, Sheet.RIGHT, Sheet.TOP - 4);
        sheet.writeRight(wording.t("number", paper.number()), Style.NUMBER, Sheet.RIGHT, Sheet.TOP - 22);
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, Sheet.TOP - 36, Style.ACCENT, 1.4f);
        sheet.moveTo(Sheet.TOP - 56);
    }

    private void parties() throws IOException {
        float top = sheet.y();
        party("seller", paper.seller(), Sheet.LEFT);
        float below = sheet.y();
        sheet.moveTo(top);
        party("buyer", paper.buyer(), BUYER);
        sheet.moveTo(Math.min(below, sheet.y()) - 18);
    }

    private void party(String role, Party party, float x) throws IOException {
        sheet.write(wording.t(role), Style.HEAD, x, sheet.y());
        sheet.down(3);
        sheet.paragraph(party.name(), Style.NAME, x, PARTY_WIDTH);
        if (!party.form().isEmpty()) sheet.paragraph(party.form(), Style.TEXT, x, PARTY_WIDTH);
        for (String line : wording.lines(party)) sheet.paragraph(line, Style.TEXT, x, PARTY_WIDTH);
    }

    private void facts() throws IOException {
        fact("issued", wording.date(paper.issued()));
        if (paper.until() == null) fact("supplied", wording.date(paper.supplied()));
        else fact("period", wording.t("fromTo", wording.date(paper.supplied()), wording.date(paper.until())));
        if (paper.order() != null) fact("order", paper.order());
        if (paper.contract() != null) fact("contract", paper.contract());
        String earlier = paper.references().stream()
                .map(one -> wording.t("reference", one.number(), wording.date(one.issued())))
                .collect(Collectors.joining(", "));
        if (!earlier.isEmpty()) fact("references", earlier);
        fact("operation", wording.t("services"));
        fact("payment", wording.payment());
        sheet.down(14);
    }

    private void fact(String label, String value) throws IOException {
        List<String> values = sheet.lines(value, Style.TEXT, Sheet.RIGHT - Sheet.LEFT - 130);
        for (int i = 0; i < values.size(); i++) {
            sheet.need(Style.TEXT.leading());
            sheet.down(Style.TEXT.leading());
            if (i == 0) sheet.write(wording.t(label), Style.LABEL, Sheet.LEFT, sheet.y());
            sheet.write(values.get(i), Style.TEXT, Sheet.LEFT + 130, sheet.y());
        }
    }

    private void lines() throws IOException {
        head();
        for (Paper.Line line : paper.lines()) line(line);
        sheet.down(6);
    }

    private void head() throws IOException {
        sheet.down(ROW + 3);
        sheet.box(Sheet.LEFT, sheet.y() - 5, Sheet.WIDTH, ROW + 4, Style.WASH);
        sheet.write(wording.t("title"), Style.HEAD, Sheet.LEFT + 6, sheet.y());
        sheet.writeRight(wording.t("rate"), Style.HEAD, RATE, sheet.y());
        sheet.writeRight(wording.t("net"), Style.HEAD, NET, sheet.y());
        sheet.writeRight(wording.t("vat"), Style.HEAD, VAT, sheet.y());
        sheet.writeRight(wording.t("gross"), Style.HEAD, Sheet.RIGHT - 6, sheet.y());
        sheet.down(5);
    }

    private void line(Paper.Line line) throws IOException {
        String title = line.quantity() == 1 ? line.title() : wording.t("times", line.title(), line.quantity());
        List<String> parts = new ArrayList<>(sheet.lines(title, Style.TEXT, TITLE_WIDTH));
        if (line.discount().isPositive()) parts.addAll(sheet.lines(wording.discount(line), Style.TEXT, TITLE_WIDTH));
        if (sheet.need(parts.size() * Style.TEXT.leading() + 8)) head();
        sheet.down(Style.TEXT.leading() + 2);
        sheet.writeRight(rate(line.taxation(), line.rate()), Style.TEXT, RATE, sheet.y());
        sheet.writeRight(wording.money(line.net()), Style.TEXT, NET, sheet.y());
        sheet.writeRight(wording.money(line.vat()), Style.TEXT, VAT, sheet.y());
        sheet.writeRight(wording.money(line.gross()), Style.TEXT, Sheet.RIGHT - 6, sheet.y());
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) sheet.down(Style.TEXT.leading());
            sheet.write(parts.get(i), Style.TEXT, Sheet.LEFT + 6, sheet.y());
        }
        sheet.down(5);
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, sheet.y(), Style.LINE, 0.6f);
    }

    private String rate(Taxation taxation, bouquin.kernel.Percent rate) {
        return taxation == Taxation.STANDARD || taxation == Taxation.ZERO ? wording.rate(rate) : "–";
    }

    private void sums() throws IOException {
        sheet.need(ROW * (paper.vats().size() + 4));
        sum(wording.t("sum.net"), wording.money(paper.net()), Style.TEXT);
        for (Paper.Vat vat : paper.vats()) sum(label(vat), wording.money(vat.vat()), Style.TEXT);
        sheet.rule(SUM_LEFT, Sheet.RIGHT, sheet.y() - 6, Style.ACCENT, 0.9f);
        sheet.down(8);
        sum(wording.t(paper.kind().credits() ? "sum.back" : "sum.total"), wording.money(paper.total()), Style.TOTAL);
        if (paper.settled() && !paper.kind().credits())
            sum(
                    wording.t("sum.due"),
                    wording.money(bouquin.kernel.Money.zero(paper.net().currency())),
                    Style.TEXT);
        sheet.down(16);
    }

    private String label(Paper.Vat vat) {
        if (vat.taxation().reason() != null) return Reasons.of(vat.taxation());
        return wording.t("sum.vat", wording.rate(vat.rate()), wording.money(vat.net()));
    }

    private void sum(String label, String amount, Style style) throws IOException {
        sheet.need(ROW);
        sheet.down(ROW);
        sheet.write(label, style == Style.TOTAL ? Style.STRONG : Style.TEXT, SUM_LEFT, sheet.y());
        sheet.writeRight(amount, style, Sheet.RIGHT - 6, sheet.y());
    }

    private void notes() throws IOException {
        for (Paper.Note note : paper.notes()) {
            sheet.paragraph(note.text(), Style.SMALL, Sheet.LEFT, Sheet.WIDTH);
            sheet.down(3);
        }
    }
}
