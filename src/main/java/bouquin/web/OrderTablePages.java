package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderSearch;
import bouquin.checkout.OrderView;
import bouquin.kernel.Page;
import bouquin.platform.text.CsvTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
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
        CsvTable table = new CsvTable(head());
        String cursor = null;
        for (int page = 0; page < PAGES_MAX; page++) {
            Page<OrderView> orders = checkout.orders(frame.visitor(), search, cursor, PER_PAGE);
            orders.items().forEach(order -> rows(order, table));
            cursor = orders.next();
            if (cursor == null) break;
        }
        return Response.ok(table.forSpreadsheets(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bouquin-orders.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private List<String> head() {
        return Stream.of(
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
                .map(column -> frame.t("checkout.table." + column))
                .toList();
    }

    private void rows(OrderView order, CsvTable table) {
        for (OrderLineView line : order.lines())
            table.row(Arrays.asList(
                    order.id().value(),
                    order.placedAt(),
                    order.paidAt(),
                    frame.t("checkout.state." + order.state()),
                    line.title(),
                    line.price(),
                    line.price().currency(),
                    line.vatRate().number(),
                    line.vat(),
                    line.refunded(),
                    order.country()));
    }
}
