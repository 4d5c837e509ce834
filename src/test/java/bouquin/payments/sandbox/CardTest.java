package bouquin.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import org.junit.jupiter.api.Test;

class CardTest {
    @Test
    void aNumberMayBeTypedInGroups() {
        assertEquals(Card.PAYS, Card.of("4242 4242 4242 4242"));
        assertEquals(Card.DECLINES, Card.of("4000-0000-0000-0002"));
        assertEquals(Card.DISPUTES, Card.of("4000000000000259"));
    }

    @Test
    void eachCardIsShownAsItIsTypedWithTheCountryOfItsBank() {
        TestCard german = Card.PAYS_FROM_GERMANY.shown();
        assertEquals(new TestCard("4000 0027 6000 0016", "pays", "DE"), german);
        for (Card card : Card.values()) assertEquals(card, Card.of(card.shown().number()));
    }

    @Test
    void aRealCardIsRefused() {
        Rejected refused = assertThrows(Rejected.class, () -> Card.of("5555555555554444"));
        assertEquals("card", refused.faults().get(0).field());
        assertThrows(Rejected.class, () -> Card.of(null));
    }

    @Test
    void onlyAShopThatNobodyElseReachesIsASandboxUnasked() {
        assertTrue(SandboxSettings.isLoopback("127.0.0.1"));
        assertTrue(SandboxSettings.isLoopback("localhost"));
        assertFalse(SandboxSettings.isLoopback("shop.example"));
        assertFalse(SandboxSettings.isLoopback("127.0.0.1.example"));
    }
}
