package bouquin.web;

import bouquin.catalog.ListingView;
import bouquin.documents.DocumentView;
import bouquin.platform.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A listing as search engines read it: schema.org's Product and DigitalDocument in JSON-LD. */
final class ListingMarkup {
    private ListingMarkup() {}

    /** JSON that can stand in a script element: no "&lt;" is left in it that could end the element. */
    static String of(Frame frame, ListingView listing, DocumentView document) {
        Map<String, Object> markup = new LinkedHashMap<>();
        markup.put("@context", "https://schema.org");
        markup.put("@type", List.of("Product", "DigitalDocument"));
        markup.put("name", listing.title());
        markup.put("description", listing.details().summary());
        markup.put("url", frame.absolute(ListingLinks.to(frame, listing)));
        markup.put("image", frame.absolute(ListingLinks.cover(frame, listing.id())));
        markup.put("inLanguage", listing.details().language());
        markup.put("numberOfPages", document.pages());
        markup.put("version", String.valueOf(listing.version()));
        if (listing.details().validAsOf() != null)
            markup.put("contentReferenceTime", listing.details().validAsOf().toString());
        markup.put("author", Map.of("@type", "Person", "name", listing.sellerName()));
        markup.put("isAccessibleForFree", listing.price().isZero());
        markup.put("offers", offer(frame, listing));
        return Json.write(markup).replace("<", "\\u003c");
    }

    private static Map<String, Object> offer(Frame frame, ListingView listing) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("price", listing.price().amount());
        offer.put("priceCurrency", listing.price().currency());
        offer.put("availability", "https://schema.org/InStock");
        offer.put("url", frame.absolute(ListingLinks.to(frame, listing)));
        return offer;
    }
}
