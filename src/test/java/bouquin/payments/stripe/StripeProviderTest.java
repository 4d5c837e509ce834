package bouquin.payments.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.ProviderEvent;
import bouquin.payments.ProviderEvent.Type;
import bouquin.support.ProviderContract;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StripeProviderTest extends ProviderContract {
    private static final String SECRET = "whsec_0123456789abcdef";

    private final StripeShapes stripe = new StripeShapes();
    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options()
            .bindAddress("127.0.0.1")
            .dynamicPort()
            .extensions(stripe));
    private StripeProvider provider;

    @BeforeEach
    void open() {
        server.start();
        wellAgain();
        provider = Stripes.at(server.baseUrl(), SECRET, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Override
    protected PaymentProvider provider() {
        return provider;
    }

    @Override
    protected void pay(PaymentId payment, ProviderCheckout checkout) {
        stripe.pay(checkout.reference(), "DE");
    }

    @Override
    protected Map<String, String> signed(byte[] body, Instant at) {
        return Stripes.signed(body, SECRET, at);
    }

    @Override
    protected String ofAnotherAccount(String body) {
        return body.replaceFirst("\\{", "{\"account\":\"acct_other\",");
    }

    @Test
    void thePageIsMadeOutOfOurPaymentAndItsCardTellsItsCountry() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout checkout = open(payment);
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v1/checkout/sessions"))
                        .withHeader("Idempotency-Key", equalTo("checkout-" + payment)));
        ObjectNode session = stripe.sessions.get(checkout.reference());
        assertEquals("fr", session.get("locale").asText());
        long left = session.get("expires_at").asLong() - Instant.now().getEpochSecond();
        assertTrue(left > 1800 && left < 86_400);
        assertNull(provider.retrieve(checkout.reference()).cardCountry());
        pay(payment, checkout);
        assertEquals("DE", provider.retrieve(checkout.reference()).cardCountry());
        assertEquals("DE", charged().cardCountry());
    }

    @Test
    void anAnswerThatCannotBeTrustedIsUnknownAndNeverARefusal() {
        PaymentId payment = new PaymentId(Id.next());
        provider = Stripes.at(server.baseUrl(), SECRET, Clock.systemUTC(), Duration.ofMillis(300));
        for (ResponseDefinitionBuilder fault : List.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withStatus(500),
                aResponse().withStatus(502).withBody("<html>Bad Gateway</html>"),
                aResponse().withStatus(200).withBody(""),
                aResponse().withStatus(200).withBody("garbage"),
                aResponse().withStatus(429).withBody("{\"error\":{\"type\":\"rate_limit\"}}"),
                aResponse().withStatus(200).withFixedDelay(30_000))) {
            server.stubFor(any(anyUrl()).willReturn(fault));
            assertThrows(Unanswered.class, () -> open(payment));
            assertThrows(Unanswered.class, () -> provider.retrieve("cs_test_1"));
            assertThrows(Unanswered.class, () -> provider.refund("cs_test_1", Id.next(), Money.eur(1)));
        }
        wellAgain();
        provider = Stripes.at(server.baseUrl(), SECRET, Clock.systemUTC());
        assertEquals(ProviderCheckout.State.OPEN, open(payment).state());
    }

    @Test
    void aRefundIsNotMadeTwiceThoughStripeForgotItsKey() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout checkout = open(payment);
        pay(payment, checkout);
        String refund = Id.next();
        provider.refund(checkout.reference(), refund, Money.eur(100));
        provider.refund(checkout.reference(), Id.next(), Money.eur(100));
        provider.refund(checkout.reference(), Id.next(), Money.eur(100));
        stripe.forgetKeys();
        provider.refund(checkout.reference(), refund, Money.eur(100));
        assertEquals(3, stripe.refunds.size());
    }

    @Test
    void aPaymentThatCameTooLateForStripesBoundsGetsAPageWithoutAnEnd() {
        PaymentId payment = new PaymentId(Id.next());
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(110));
        provider = Stripes.at(server.baseUrl(), SECRET, late);
        assertTrue(
                stripe.sessions.get(open(payment).reference()).get("expires_at").isNull());
        assertEquals(Duration.ofMinutes(31), provider.expiry(Duration.ofSeconds(5)));
        assertEquals(Duration.ofHours(2), provider.expiry(Duration.ofHours(2)));
        assertTrue(provider.expiry(Duration.ofDays(30)).compareTo(Duration.ofHours(24)) < 0);
    }

    @Test
    void whatABankDoesIsToldWithOurPaymentTheAmountAndTheFee() {
        PaymentId payment = new PaymentId(Id.next());
        String session = open(payment).reference();
        stripe.pay(session, "FR");
        ProviderEvent withdrawn =
                read(stripe.dispute(session, "charge.dispute.funds_withdrawn", -990, 2000, "needs_response"));
        assertEquals(Type.DISPUTE_WITHDRAWN, withdrawn.type());
        assertEquals(payment, withdrawn.payment());
        assertEquals(Money.eur(990), withdrawn.amount());
        assertEquals(Money.eur(2000), withdrawn.fee());
        assertEquals("dp_" + session, withdrawn.subject());
        ProviderEvent won = read(stripe.dispute(session, "charge.dispute.funds_reinstated", 990, 0, "won"));
        assertEquals(Type.DISPUTE_WON, won.type());
        List<BalanceTransaction> disputed = moved().stream()
                .filter(moved -> moved.subject().equals("dp_" + session))
                .toList();
        assertEquals(
                List.of(Kind.DISPUTE_WON, Kind.DISPUTE, Kind.DISPUTE_FEE),
                disputed.stream().map(BalanceTransaction::kind).toList());
        assertEquals(
                -2000,
                disputed.stream().mapToLong(moved -> moved.amount().minor()).sum());
    }

    @Test
    void aLostDisputeIsToldWhenItIsClosedAndAnInquiryMovesNothing() {
        String session = open(new PaymentId(Id.next())).reference();
        stripe.pay(session, "FR");
        assertEquals(Type.DISPUTE_LOST, closed(session, "lost").type());
        assertEquals(Type.OTHER, closed(session, "won").type());
        assertEquals(Type.OTHER, closed(session, "warning_closed").type());
    }

    @Test
    void itsFeesAndWhatItSendsToOurBankStandInItsBooks() {
        ProviderEvent charged = charged();
        ProviderEvent arrived = read(stripe.payOut(900));
        assertEquals(Type.PAYOUT_ARRIVED, arrived.type());
        List<BalanceTransaction> moved = moved();
        BalanceTransaction payout = moved.get(0), fee = moved.get(2);
        assertEquals(Kind.PAYOUT, payout.kind());
        assertEquals(arrived.subject(), payout.subject());
        assertEquals(Money.eur(-900), payout.amount());
        assertEquals(Kind.FEE, fee.kind());
        assertEquals(Money.eur(-40), fee.amount());
        assertEquals(charged.payment(), fee.payment());
    }

    @Test
    void aTestInALiveShopMeansNothing() {
        ObjectNode event = stripe.said(
                "charge.succeeded", stripe.moved("charge", 990, 0, null).deepCopy());
        assertEquals(Type.FOREIGN, read(event.put("livemode", true)).type());
    }

    @Test
    void amountsBeyondAllBoundsAreRefused() {
        String body = charged().body();
        for (String amount : List.of("99999999999999999999", "9.9", "\"990\"", "null", "1e3"))
            assertThrows(Rejected.class, () -> provider.read(body.replace("\"amount\":990", "\"amount\":" + amount)));
        assertThrows(Rejected.class, () -> provider.read(body.replace("\"currency\":\"eur\"", "\"currency\":\"zzz\"")));
    }

    @Test
    void whatStripeReportsOnceMoreInAShapeThatNobodyKnowsDoesNotHideTheRest() {
        ProviderEvent charged = charged();
        stripe.said("charge.succeeded", stripe.sessions.values().iterator().next())
                .remove("created");
        stripe.events.get(0).put("created", Instant.now().getEpochSecond()).remove("type");
        assertTrue(events().contains(charged));
    }

    private ProviderEvent closed(String session, String status) {
        return read(stripe.dispute(session, "charge.dispute.closed", -990, 0, status));
    }

    private ProviderEvent read(ObjectNode event) {
        byte[] body = event.toString().getBytes(StandardCharsets.UTF_8);
        return provider.verify(body, signed(body, Instant.now()));
    }

    private void wellAgain() {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("stripe")));
    }
}
