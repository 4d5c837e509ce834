package bouquin.web;

import bouquin.catalog.Category;
import bouquin.catalog.ListingCard;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where listings, their pictures and their categories are. */
public final class ListingLinks {
    private ListingLinks() {}

    public static String to(Frame frame, ListingCard card) {
        return frame.url("/listings/" + card.id() + "/" + card.slug());
    }

    public static String to(Frame frame, ListingView listing) {
        return frame.url("/listings/" + listing.id() + "/" + listing.slug());
    }

    public static String cover(Frame frame, ListingId id) {
        return frame.url("/listings/" + id + "/cover.jpg");
    }

    /** The search for some words. */
    public static String search(Frame frame, String words) {
        return frame.url("/search") + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** @param edition of the pictures, see {@link bouquin.documents.Documents#edition} */
    public static String page(Frame frame, ListingId id, int page, int width, String edition) {
        return frame.url("/listings/" + id + "/pages/" + page + ".jpg?width=" + width + "&v=" + edition);
    }

    /** A page's image, as wide as it exists nearest to the width in pixels. */
    public static String page(Frame frame, ListingId id, int page, int width) {
        return frame.url("/listings/" + id + "/pages/" + page + ".jpg?width=" + width);
    }

    static List<Link> categories(Frame frame, List<Category> path) {
        return path.stream()
                .map(each -> new Link(each.name(frame.lang()), frame.url("/categories/" + each.id())))
                .toList();
    }
}
