package bouquin.api;

import bouquin.kernel.Money;
import bouquin.pricing.Pricing;
import bouquin.pricing.Quote;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a price goes: VAT, the seller's share, the commission. For everybody. */
@Path("/api/v1/quote")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuoteResource {
    @Inject
    Pricing pricing;

    @Operation(summary = "Where a price goes: VAT, commission, the seller’s share.")
    @GET
    public Quote quote(@QueryParam("price") String price, @QueryParam("country") @DefaultValue("FR") String country) {
        return pricing.quote(Money.parse(price, Money.EUR), country);
    }
}
