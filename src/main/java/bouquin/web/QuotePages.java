package bouquin.web;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.pricing.Pricing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What a seller gets of a price, as a fragment that follows the typing. */
@Path(Frame.LANG + "/selling/quote")
@RequestScoped
@Produces(View.HTML)
public class QuotePages {
    @Inject
    Frame frame;

    @Inject
    Pricing pricing;

    /** A price that is still being typed isn't an error: the words of the refusal are the answer. */
    @GET
    public Response quote(
            @QueryParam("price") @DefaultValue("") String price,
            @QueryParam("country") @DefaultValue("FR") String country) {
        if (price.isBlank()) return Response.noContent().build();
        try {
            Money typed = Money.parse(price.strip().replace(',', '.'), Money.EUR);
            return Response.ok(View.of("pricing/quote", frame, "quote", pricing.quote(typed, country)))
                    .build();
        } catch (Rejected refused) {
            return Response.ok(View.of("pricing/refused", frame, "text", frame.t(refused)))
                    .build();
        }
    }
}
