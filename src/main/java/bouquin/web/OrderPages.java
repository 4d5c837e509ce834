package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderSearch;
import bouquin.checkout.OrderView;
import bouquin.invoices.Invoices;
import bouquin.library.Library;
import bouquin.library.ShelfView;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Orders as their buyers see them; also where people land after paying. */
@Path(Frame.LANG + "/orders")
@RequestScoped
@Produces(View.HTML)
public class OrderPages {
    private static final int PER_PAGE = 20;

    @Inject
    Frame frame;

    @Inject
    Invoices invoices;

    @Inject
    Checkout checkout;

    @Inject
    Library library;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Clock clock;

    @GET
    public View orders(
            @QueryParam("q") String words,
            @QueryParam("state") String state,
            @QueryParam("year") String year,
            @QueryParam("cursor") String cursor) {
        OrderSearch search = OrderFilters.of(words, state, year);
        return View.of(
                "checkout/history",
                frame,
                "orders",
                checkout.orders(frame.visitor(), search, cursor, PER_PAGE),
                "repeated",
                checkout.repeated(frame.visitor()),
                "search",
                search,
                "filters",
                OrderFilters.form(search),
                "states",
                OrderFilters.states(frame),
                "years",
                OrderFilters.years(clock.instant()),
                "query",
                OrderFilters.query(search),
                "cursor",
                cursor);
    }

    @GET
    @Path("{id}")
    public View order(@PathParam("id") String id) {
        OrderView order = checkout.landed(OrderId.parse(id), frame.visitor());
        Map<String, ShelfView> licences = new LinkedHashMap<>();
        for (OrderLineView line : order.lines())
            if (line.licence() != null) licences.put(line.licence().value(), library.licence(line.licence()));
        return View.of(
                "checkout/order",
                frame,
                "order",
                order,
                "licences",
                licences,
                "payUntil",
                checkout.payUntil(order),
                "invoices",
                invoices.numbered(order.id()),
                "withdrawals",
                withdrawals.of(order.id(), frame.visitor()),
                "country",
                Countries.name(order.country(), frame.locale()));
    }

    @POST
    @Path("{id}/payment")
    public Response pay(@PathParam("id") String id) {
        OrderView order = checkout.pay(OrderId.parse(id), frame.visitor());
        String target = order.paymentUrl() == null ? frame.url("/orders/" + id) : order.paymentUrl();
        return Response.seeOther(URI.create(target)).build();
    }

    /** The buyer thinks again before paying. */
    @POST
    @Path("{id}/cancellation")
    public Response cancel(@PathParam("id") String id) {
        checkout.cancel(OrderId.parse(id), frame.visitor());
        return frame.to("/cart?notice=checkout.notice.cancelled");
    }
}
