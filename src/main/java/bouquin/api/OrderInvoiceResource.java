package bouquin.api;

import bouquin.checkout.OrderId;
import bouquin.identity.CurrentVisitor;
import bouquin.invoices.Invoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The papers of one order. */
@Path("/api/v1/orders/{id}/invoice")
@RequestScoped
public class OrderInvoiceResource {
    @Inject
    Invoices invoices;

    @Inject
    CurrentVisitor current;

    /** Invoice first, then what took it back. */
    public record Papers(List<InvoiceBody> items) {}

    @Operation(summary = "The order’s invoice as Factur-X.")
    @GET
    @Produces(InvoiceResource.PDF)
    public Response invoice(@PathParam("id") String id) {
        return FileAnswer.of(invoices.file(OrderId.parse(id), current.get()));
    }

    @Operation(summary = "The same with its credit notes as a list, when JSON is asked for.")
    @GET
    @Produces("application/json;qs=0.5")
    public Papers papers(@PathParam("id") String id) {
        return new Papers(invoices.ofOrder(OrderId.parse(id), current.get()).stream()
                .map(InvoiceBody::of)
                .toList());
    }
}
