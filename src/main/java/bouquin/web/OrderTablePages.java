package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderSearch;
import bouquin.checkout.OrderView;
import bouquin.kernel.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One's own orders as a table in CSV (RFC 4180), one row for each document; at most 5,000 orders, the newest. */
@Path(Frame.LANG + "/orders.csv")
@RequestScoped
@Produces({"text/csv", View.HTML})
public class OrderTablePages {
    private static final int PER_PAGE = 100, PAGES_MAX = 50;

    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @GET
    public Response table(
            @QueryParam("q") String words, @QueryParam("state") String state, @QueryParam("year") String year) {
        OrderSearch search = OrderFilters.of(words, state, year);
        StringBuilder table = new StringBuilder("\uFEFF").append(head());
        String cursor = null;
        for (int page = 0; page < PAGES_MAX; page++) {
            Page<OrderView> orders = checkout.orders(frame.visitor(), search, cursor, PER_PAGE);
            orders.items().forEach(order -> rows(order, table));
            cursor = orders.next();
            if (cursor == null) break;
        }
        return Response.ok(table.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bouquin-orders.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String head() {
        return row(Stream.of(
                        "number",
                        "placed",
                        "paid",
                        "state",
                        "title",
                        "price",
                        "currency",
                        "vatRate",
                        "vat",
                        "refunded",
                        "country")
                .map(column -> frame.t("checkout.table." + column)));
    }

    private void rows(OrderView order, StringBuilder table) {
        for (OrderLineView line : order.lines())
            table.append(row(Stream.of(
                    order.id().value(),
                    order.placedAt().toString(),
                    order.paidAt() == null ? "" : order.paidAt().toString(),
                    frame.t("checkout.state." + order.state()),
                    line.title(),
                    line.price().amount(),
                    line.price().currency(),
                    line.vatRate().number(),
                    line.vat().amount(),
                    line.refunded().amount(),
                    order.country())));
    }

    static String row(Stream<String> cells) {
        return cells.map(OrderTablePages::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is made text. */
    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
