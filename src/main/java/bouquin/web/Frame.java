package bouquin.web;

import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.platform.text.Formats;
import bouquin.platform.text.Messages;
import gg.jte.Content;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What every template knows about its request: the language, the address and the visitor; and how to write texts,
 * amounts, times, addresses and icons for them.
 */
public final class Frame {
    /** The first part of every page's {@code @Path}. */
    public static final String LANG = "{lang: fr|en}";

    private final Locale locale;
    private final Address address;
    private final Visitor visitor;
    private final Messages messages;
    private final Formats formats;

    /** @param address the request's own, absolute; without an origin, links for other sites lack it too */
    public Frame(Locale locale, String address, Visitor visitor, Messages messages) {
        this.locale = locale;
        this.address = Address.of(address);
        this.visitor = visitor;
        this.messages = messages;
        this.formats = new Formats(locale);
    }

    /** "fr" or "en". */
    public String lang() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** The token that the forms of this visitor carry, "" without a session. */
    public String csrf() {
        return visitor.csrf();
    }

    /** The text of a key; amounts and times among the arguments are written as {@link #money} and {@link #date} do. */
    public String t(String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) written[i] = written(args[i]);
        return messages.text(locale, key, written);
    }

    /** What is wrong with a field. */
    public String t(Rejected.Fault fault) {
        return t(fault.code(), fault.args().toArray());
    }

    /** What was refused and what to do next. */
    public String t(Rejected refusal) {
        return t(refusal.code(), refusal.args().toArray());
    }

    /** The path in the visitor's language: "/listings" becomes "/fr/listings". */
    public String url(String path) {
        return Address.in(lang(), path);
    }

    /** Sends the browser on to a page in the same language. */
    public Response to(String path) {
        return Response.seeOther(URI.create(url(path))).build();
    }

    /** This page in the other language, with its query. */
    public String otherUrl() {
        return Address.in(otherLang(), address.path()) + address.query();
    }

    public String otherLang() {
        return lang().equals("fr") ? "en" : "fr";
    }

    /** This page's absolute address in a language, without its query. */
    public String canonical(String lang) {
        return absolute(Address.in(lang, address.path()));
    }

    /** A path of this site as other sites must write it. */
    public String absolute(String url) {
        return address.origin() + url;
    }

    /** Whether this page is the one at the path or below it, e.g. "/library". */
    public boolean within(String path) {
        return address.path().equals(path) || address.path().startsWith(path + "/");
    }

    /** The path and query of this page, to come back to after signing in. */
    public String here() {
        return url(address.path()) + address.query();
    }

    /** Where a static file is served, e.g. "js/drop-zone.js". */
    public String asset(String path) {
        return StaticFile.named(path).url();
    }

    /** A drawing from Lucide by its name there; it says nothing to screen readers, so words must stand beside it. */
    public Content icon(String name) {
        return Icons.named(name);
    }

    /** What just happened, when the address says so by {@code ?notice=catalog.notice.submitted}; else null. */
    public String notice() {
        String key = address.parameter("notice");
        boolean known = key.matches("[a-z]+[.]notice[.][A-Za-z]+") && messages.knows(locale, key);
        return known ? t(key) : null;
    }

    /** The country's name. @param code ISO 3166-1 alpha-2 */
    public String country(String code) {
        return Countries.name(code, locale);
    }

    public String money(Money amount) {
        return formats.money(amount);
    }

    public String number(long number) {
        return formats.number(number);
    }

    /** @param share 1 is 100 % */
    public String percent(double share) {
        return formats.percent(share);
    }

    /** A file's size in kB or MB. */
    public String bytes(long count) {
        return formats.bytes(count);
    }

    public String date(Instant time) {
        return formats.date(time);
    }

    public String date(LocalDate day) {
        return formats.date(day);
    }

    public String dateTime(Instant time) {
        return formats.dateTime(time);
    }

    private Object written(Object arg) {
        if (arg instanceof Money amount) return money(amount);
        if (arg instanceof Instant time) return date(time);
        if (arg instanceof LocalDate day) return date(day);
        return arg;
    }
}
