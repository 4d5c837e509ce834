package bouquin.web;

import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import bouquin.moderation.ReportContent;
import bouquin.pricing.Pricing;
import bouquin.pricing.Quote;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the shop owes people to know: where prices go, why results stand in their order, rights, reports, data. */
@Path(Frame.LANG + "/about")
@RequestScoped
@Produces(View.HTML)
public class AboutPages {
    private static final List<Money> EXAMPLES = List.of(Money.eur(290), Money.eur(990), Money.eur(2_500));
    private static final Map<String, List<String>> ARTICLES = Map.of(
            "ranking", List.of("relevance", "other", "paid", "sellers"),
            "withdrawal", List.of("right", "waiver", "how", "after"),
            "privacy", List.of("account", "purchase", "mark", "reading", "cookie", "rights"));

    @Inject
    Frame frame;

    @Inject
    Pricing pricing;

    @Inject
    Moderation moderation;

    @Inject
    CurrentVisitor current;

    @GET
    @Path("prices")
    public View prices() {
        Stream<Quote> quotes = EXAMPLES.stream().map(price -> pricing.quote(price, "FR"));
        return View.of("about/prices", frame, "quotes", quotes.toList());
    }

    @GET
    @Path("{topic: ranking|withdrawal|privacy}")
    public View article(@PathParam("topic") String topic) {
        return View.of("about/article", frame, "topic", topic, "sections", ARTICLES.get(topic));
    }

    @GET
    @Path("reporting")
    public View reporting(@QueryParam("address") String address) {
        return reporting(Form.of(Map.of(
                "address",
                address == null ? "" : address,
                "email",
                frame.visitor().email())));
    }

    @POST
    @Path("reporting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            moderation.report(notice(form), current.address());
        } catch (Rejected refused) {
            return reporting(form.refused(refused)).refused(refused);
        }
        return frame.to("/about/reporting?notice=moderation.notice.reported");
    }

    private ReportContent notice(Form form) {
        return new ReportContent(
                form.value("address"),
                form.value("explanation"),
                form.value("name"),
                form.value("email"),
                form.has("goodFaith", "true"),
                frame.lang());
    }

    private View reporting(Form form) {
        return View.of("about/reporting", frame, "form", form);
    }
}
