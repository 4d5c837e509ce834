package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import bouquin.payouts.Notice.What;
import bouquin.support.BankMessages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnNoticesTest {
    private static final String IBAN = "FR1420041010050500013M02606";

    @Test
    void aBookedDebitPaysAndACreditWithAReasonReturns() {
        List<Notice> notices = statement(BankMessages.paid("p1", "12.34"), BankMessages.returned("p2", "5.00", "AC04"));
        assertEquals(
                List.of(
                        new Notice(What.PAID, "p1", "12.34", "EUR", ""),
                        new Notice(What.RETURNED, "p2", "5.00", "EUR", "AC04")),
                notices);
    }

    @Test
    void whatIsNotBookedEndsNothing() {
        for (String status : new String[] {"<Cd>PDNG</Cd>", "PDNG", "<Cd>INFO</Cd>"})
            assertEquals(
                    What.OTHER,
                    statement(BankMessages.entry("DBIT", "1.00", "EUR", status, "p1", ""))
                            .get(0)
                            .what());
        assertEquals(
                What.PAID,
                statement(BankMessages.entry("DBIT", "1.00", "EUR", "BOOK", "p1", ""))
                        .get(0)
                        .what());
    }

    @Test
    void anIncomingTransferIsNoReturn() {
        assertEquals(
                What.OTHER,
                statement(BankMessages.entry("CRDT", "1.00", "EUR", "<Cd>BOOK</Cd>", "p1", ""))
                        .get(0)
                        .what());
    }

    @Test
    void severalTransfersOfOneEntryAreToldApart() {
        String one =
                "<TxDtls><Refs><EndToEndId>p1</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"EUR\">1.00</Amt></TxAmt>"
                        + "</AmtDtls></TxDtls>";
        String other = "<TxDtls><Refs><EndToEndId>p2</EndToEndId></Refs></TxDtls>";
        List<Notice> notices =
                statement("<Ntry><Amt Ccy=\"EUR\">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd>"
                        + "</Sts><NtryDtls>" + one + other + "</NtryDtls></Ntry>");
        assertEquals("1.00", notices.get(0).amount());
        assertEquals("", notices.get(1).amount());
        assertFalse(notices.get(1).speaksOf(Money.eur(300)));
    }

    @Test
    void anAmountMustBeTheSameToTheCent() {
        assertTrue(new Notice(What.PAID, "p", "12.30", "EUR", "").speaksOf(Money.eur(1230)));
        assertTrue(new Notice(What.PAID, "p", "12.3", "EUR", "").speaksOf(Money.eur(1230)));
        for (String amount : new String[] {"12.31", "12.305", "-12.30", "1e1", "", "99999999999999999999", "٣"})
            assertFalse(new Notice(What.PAID, "p", amount, "EUR", "").speaksOf(Money.eur(1230)), amount);
        assertFalse(new Notice(What.PAID, "p", "12.30", "USD", "").speaksOf(Money.eur(1230)));
    }

    @Test
    void aStatusReportRejectsOneTransferOrAWholeFile() throws Exception {
        byte[] one = BankMessages.rejection("b1", "p1", "AC01");
        Xsd.validate("pain.002.001.10", one);
        assertEquals(List.of(new Notice(What.REJECTED, "p1", "", "", "AC01")), ReturnNotices.of(BankMessage.read(one)));
        byte[] all = BankMessages.rejection("b1", "FF01");
        Xsd.validate("pain.002.001.10", all);
        assertEquals(List.of("b1"), ReturnNotices.refusedBatches(BankMessage.read(all)));
        assertEquals("FF01", ReturnNotices.refusalCode(BankMessage.read(all)));
    }

    /** Statements and intraday reports share the types of their entries; the schema at hand is the report's. */
    @Test
    void theStatementsOfTheseTestsKeepThePublishedSchema() throws Exception {
        byte[] statement = BankMessages.statement(
                IBAN, BankMessages.paid("p1", "12.34"), BankMessages.returned("p2", "5.00", "AC04"));
        String report = new String(statement, StandardCharsets.UTF_8)
                .replace("camt.053.001.08", "camt.052.001.08")
                .replace("BkToCstmrStmt", "BkToCstmrAcctRpt")
                .replaceAll("<(/?)Stmt>", "<$1Rpt>");
        Xsd.validate("camt.052.001.08", report.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Notice> statement(String... entries) {
        return ReturnNotices.of(BankMessage.read(BankMessages.statement(IBAN, entries)));
    }
}
