package bouquin.web;

import bouquin.payments.manual.ManualTransfers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Where a buyer reads how to pay by bank transfer; whoever knows the payment's id may. */
@Path(Frame.LANG + "/transfers/{id}")
@RequestScoped
@Produces(View.HTML)
public class TransferPages {
    @Inject
    Frame frame;

    @Inject
    ManualTransfers transfers;

    @GET
    public View request(@PathParam("id") String id) {
        return View.of("payments/transfer", frame, "request", transfers.request(id));
    }
}
