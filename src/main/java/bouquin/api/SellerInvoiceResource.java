package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.invoices.Invoices;
import bouquin.invoices.SellerTaxes;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is written in the name of the seller who asks. */
@Path("/api/v1/sellers/me/invoices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SellerInvoiceResource {
    @Inject
    Invoices invoices;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Self-billed invoices and credit notes, newest first.")
    @GET
    public Page<InvoiceBody> invoices(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return invoices.ofSeller(current.get(), cursor, Limit.of(limit)).map(InvoiceBody::of);
    }

    @Operation(summary = "What the seller told about taxes.")
    @GET
    @Path("taxes")
    public SellerTaxes taxes() {
        return invoices.taxes(current.get()).orElseThrow(() -> Rejected.notFound("invoices.taxes.none"));
    }

    @Operation(summary = "Tells how VAT falls on the seller’s sales from now on.")
    @PUT
    @Path("taxes")
    public SellerTaxes tell(SellerTaxes body) {
        invoices.tell(current.get(), body);
        return body;
    }
}
