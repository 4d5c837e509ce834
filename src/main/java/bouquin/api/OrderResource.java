package bouquin.api;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderEvidence;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlacedOrder;
import bouquin.checkout.RefundOrder;
import bouquin.checkout.RefundTarget;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.SessionView;
import bouquin.invoices.Invoices;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.library.Library;
import bouquin.library.ShelfView;
import bouquin.platform.http.Idempotency;
import bouquin.platform.http.NetworkCountry;
import bouquin.platform.json.Json;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Orders, their payment, withdrawal and refunds. */
@Path("/api/v1/orders")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
    @Inject
    Checkout checkout;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Library library;

    @Inject
    Invoices invoices;

    @Inject
    Idempotency idempotency;

    @Inject
    NetworkCountry network;

    @Context
    HttpServletRequest request;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a refund: a line or all, an amount or all that remains, to the card or to store credit. */
    public record NewRefund(Integer line, Money amount, String reason, RefundTarget to) {}

    @Operation(summary = "Places an order; payment.url is where it is paid. A total of 0 is paid at once.")
    @APIResponseSchema(value = OrderBody.class, responseCode = "201")
    @POST
    public Response place(NewOrder body, @HeaderParam("Idempotency-Key") String key) {
        checkout.guess(
                current.address(),
                body.coupon(),
                body.business() == null ? "" : body.business().vatNumber());
        PlacedOrder placed = checkout.place(body.by(current.get(), network.of(request), key));
        return created(placed.order(), placed.access());
    }

    @Operation(summary = "The caller’s orders, newest first.")
    @GET
    public Page<OrderBody> orders(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return checkout.orders(current.get(), cursor, Limit.of(limit)).map(order -> body(order, null));
    }

    @Operation(summary = "One order with its lines, licences and refunds.")
    @GET
    @Path("{id}")
    public OrderBody order(@PathParam("id") String id) {
        return body(checkout.order(OrderId.parse(id), current.get()), null);
    }

    @Operation(summary = "Begins another payment of an order that still waits for one.")
    @APIResponseSchema(value = OrderBody.class, responseCode = "201")
    @POST
    @Path("{id}/payment")
    @Consumes(MediaType.WILDCARD)
    public Response pay(@PathParam("id") String id) {
        return created(checkout.pay(OrderId.parse(id), current.get()), null);
    }

    @Operation(summary = "Ends an order that was not paid; its documents lie in the cart again.")
    @APIResponseSchema(value = OrderBody.class, responseCode = "201")
    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@PathParam("id") String id) {
        return created(checkout.cancel(OrderId.parse(id), current.get()), null);
    }

    @Operation(
            summary =
                    "Withdraws from what was not downloaded: the whole order, or some of its lines. A refusal is kept too.")
    @APIResponseSchema(value = OrderBody.class, responseCode = "201")
    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("id") String id, @Omissible WithdrawalBody body) {
        withdrawals.withdraw(WithdrawalBody.of(body).by(current.get(), id, current.address()));
        return created(checkout.order(OrderId.parse(id), current.get()), null);
    }

    @Operation(summary = "Refunds a line or all of it; for admins.")
    @POST
    @Path("{id}/refunds")
    public Response refund(@PathParam("id") String id, NewRefund body, @HeaderParam("Idempotency-Key") String key) {
        var admin = current.get().require(Role.ADMIN);
        OrderId order = OrderId.parse(id);
        Idempotency.Answer answer = idempotency.once("refund:" + admin, key, order + Json.write(body), () -> {
            RefundOrder refund = new RefundOrder(order, body.line(), body.amount(), body.reason(), body.to(), admin);
            return new Idempotency.Answer(201, Json.write(checkout.refund(refund)));
        });
        return Response.status(answer.status())
                .entity(Json.readMap(answer.json()))
                .build();
    }

    @Operation(summary = "What says where the buyer is, and how a VAT number was checked; for admins.")
    @GET
    @Path("{id}/evidence")
    public OrderEvidence evidence(@PathParam("id") String id) {
        return checkout.evidence(OrderId.parse(id), current.get());
    }

    private Response created(OrderView order, SessionView access) {
        return Response.created(URI.create("/api/v1/orders/" + order.id()))
                .header("Cache-Control", "no-store")
                .entity(body(order, access))
                .build();
    }

    private OrderBody body(OrderView order, SessionView access) {
        List<ShelfView> licences = order.lines().stream()
                .map(OrderLineView::licence)
                .filter(Objects::nonNull)
                .map(library::licence)
                .toList();
        return OrderBody.of(order, licences, invoices.numbered(order.id()), access);
    }
}
