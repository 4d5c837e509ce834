package bouquin.web;

import bouquin.checkout.OrderId;
import bouquin.invoices.Invoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The files of invoices, for whoever may have them. */
@Path(Frame.LANG + "/invoices")
@RequestScoped
@Produces({"application/pdf", View.HTML})
public class InvoicePages {
    @Inject
    Frame frame;

    @Inject
    Invoices invoices;

    @GET
    @Path("{number: [A-Z0-9-]{1,35}}")
    public Response file(@PathParam("number") String number) {
        return PrivateFile.of(invoices.file(number, frame.visitor()));
    }

    /** The one of an order, before anybody knows its number. */
    @GET
    @Path("of/{order}")
    public Response ofOrder(@PathParam("order") String order) {
        return PrivateFile.of(invoices.file(OrderId.parse(order), frame.visitor()));
    }
}
