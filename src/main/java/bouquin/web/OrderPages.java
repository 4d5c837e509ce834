package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
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
    Checkout checkout;

    @Inject
    Library library;

    @Inject
    Withdrawals withdrawals;

    @GET
    public View orders(@QueryParam("cursor") String cursor) {
        return View.of(
                "checkout/orders",
                frame,
                "orders",
                checkout.orders(frame.visitor(), cursor, PER_PAGE),
                "cursor",
                cursor,
                "admin",
                false);
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
}
