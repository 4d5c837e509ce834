package bouquin.web;

import bouquin.catalog.ListingId;
import bouquin.checkout.Business;
import bouquin.checkout.CartTerms;
import bouquin.checkout.CartView;
import bouquin.checkout.Checkout;
import bouquin.checkout.OrderView;
import bouquin.checkout.PlaceOrder;
import bouquin.checkout.Waiver;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.payments.Payments;
import bouquin.platform.http.NetworkCountry;
import bouquin.pricing.Pricing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One page from the cart to the payment. */
@Path(Frame.LANG + "/checkout")
@RequestScoped
@Produces(View.HTML)
public class CheckoutPages {
    /** What is shown before the buyer has chosen. */
    static final String COUNTRY = "FR";

    private static final List<String> KEPT = List.of(
            "country",
            "email",
            "coupon",
            "credit",
            "provider",
            "businessName",
            "vatNumber",
            "street",
            "postcode",
            "city");

    private static final String TWICE = "checkout.alreadyBought";

    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @Inject
    Pricing pricing;

    @Inject
    Payments payments;

    @Inject
    Sessions sessions;

    @Inject
    NetworkCountry network;

    @Inject
    CurrentVisitor current;

    @Context
    HttpServletRequest request;

    /** What stands in the address survives its update without scripts; the boxes of the waiver are always unticked. */
    @GET
    public Response checkout(@Context UriInfo address) {
        Form form = asked(address);
        CartView cart = cart(form);
        if (cart.lines().isEmpty()) return frame.to("/cart");
        return Response.ok(page(cart, cart.refusal() == null ? form : form.refused(fielded(cart.refusal())), ""))
                .build();
    }

    @GET
    @Path("summary")
    public View summary(@Context UriInfo address) {
        return View.of("checkout/lines", frame, "cart", cart(asked(address)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        try {
            return place(form);
        } catch (Rejected refused) {
            return refused(form, refused);
        }
    }

    /** Places what the form says, and goes to where it is paid, or to what is there at once. */
    public Response place(Form form) {
        checkout.guess(current.address(), "", form.value("vatNumber"));
        OrderView order = checkout.place(command(form)).order();
        String pay = order.paymentUrl();
        return pay == null
                ? frame.to("/orders/" + order.id())
                : Response.seeOther(URI.create(pay)).build();
    }

    /** The page again, of what lies in the cart, with what was refused. */
    public Response refused(Form form, Rejected refused) {
        CartView cart = cart(form);
        if (cart.lines().isEmpty()) throw refused;
        String again = refused.code().equals(TWICE) || form.has("again", "true") ? "true" : "";
        return page(cart, form.refused(fielded(refused)), again).refused(refused);
    }

    private static Form asked(UriInfo address) {
        Map<String, String> values = new HashMap<>();
        for (String field : KEPT) {
            String value = address.getQueryParameters().getFirst(field);
            values.put(field, value == null ? "" : value);
        }
        values.put("key", Id.next());
        values.computeIfPresent("country", (field, value) -> value.isEmpty() ? COUNTRY : value);
        return Form.of(values);
    }

    private CartView cart(Form form) {
        checkout.guess(current.address(), form.value("coupon"), "");
        CartTerms terms = new CartTerms(known(form.value("country")), form.value("coupon"), form.value("vatNumber"));
        return checkout.cart(frame.visitor(), terms);
    }

    /** What is wrong with a code or a VAT number is told at its field. */
    private static Rejected fielded(Rejected refused) {
        String code = refused.code();
        if (!code.startsWith("promotions.") && !code.startsWith("pricing.vatNumber.")) return refused;
        String field = code.startsWith("promotions.") ? "coupon" : "vatNumber";
        return Rejected.fields(List.of(new Rejected.Fault(field, code, refused.args())));
    }

    private PlaceOrder command(Form form) {
        return new PlaceOrder(
                sessions.begin(),
                form.values("listing").stream().map(ListingId::parse).toList(),
                form.value("email"),
                form.value("country"),
                form.value("coupon"),
                new Waiver(form.has("consent", "true"), form.has("acknowledgement", "true")),
                frame.lang(),
                form.has("again", "true"),
                business(form),
                form.has("credit", "true"),
                form.value("provider"),
                network.of(request),
                form.value("key").isEmpty() ? null : form.value("key"));
    }

    private static Business business(Form form) {
        return new Business(
                form.value("businessName"),
                form.value("vatNumber"),
                form.value("street"),
                form.value("postcode"),
                form.value("city"));
    }

    private View page(CartView cart, Form form, String again) {
        Map<String, String> countries = Countries.of(pricing.countries(), frame.locale());
        return View.of(
                "checkout/checkout",
                frame,
                "cart",
                cart,
                "form",
                form,
                "countries",
                countries,
                "providers",
                providers(),
                "key",
                form.value("key"),
                "again",
                again);
    }

    /** The ways to pay, the preferred first; one alone needs no choice. */
    private Map<String, String> providers() {
        Map<String, String> providers = new LinkedHashMap<>();
        for (String name : payments.open()) providers.put(name, frame.t("payments.provider." + name));
        return providers;
    }

    private String known(String country) {
        boolean known = country != null && pricing.countries().contains(country);
        return known ? country : checkout.lastCountry(frame.visitor()).orElse(COUNTRY);
    }
}
