package bouquin.support;

import java.nio.charset.StandardCharsets;

/** Messages as banks write them. */
public final class BankMessages {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

    private BankMessages() {}

    /** A statement of the account with these entries. */
    public static byte[] statement(String iban, String... entries) {
        return bytes(XML + "<Document xmlns=\"" + ISO + "camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId>"
                + "<CreDtTm>2026-11-26T18:00:00Z</CreDtTm></GrpHdr><Stmt><Id>S1</Id><Acct><Id><IBAN>" + iban
                + "</IBAN></Id></Acct>" + String.join("", entries) + "</Stmt></BkToCstmrStmt></Document>");
    }

    /** A booked debit. */
    public static String paid(String endToEnd, String amount) {
        return entry("DBIT", amount, "EUR", "<Cd>BOOK</Cd>", endToEnd, "");
    }

    /** A booked credit of what came back. */
    public static String returned(String endToEnd, String amount, String code) {
        return entry(
                "CRDT", amount, "EUR", "<Cd>BOOK</Cd>", endToEnd, "<RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf>");
    }

    public static String entry(
            String side, String amount, String currency, String status, String endToEnd, String more) {
        return "<Ntry><Amt Ccy=\"" + currency + "\">" + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Sts>"
                + status
                + "</Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt><BkTxCd></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>"
                + endToEnd + "</EndToEndId></Refs><Amt Ccy=\"" + currency + "\">" + amount + "</Amt><CdtDbtInd>" + side
                + "</CdtDbtInd>" + more + "</TxDtls></NtryDtls></Ntry>";
    }

    /** A status report that rejects one transfer. */
    public static byte[] rejection(String batch, String endToEnd, String code) {
        return report(
                batch,
                "",
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + batch + "</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>"
                        + endToEnd
                        + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>" + code
                        + "</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>");
    }

    /** A status report that rejects a whole file. */
    public static byte[] rejection(String batch, String code) {
        return report(batch, "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>" + code + "</Cd></Rsn></StsRsnInf>", "");
    }

    private static byte[] report(String batch, String group, String payment) {
        return bytes(XML + "<Document xmlns=\"" + ISO + "pain.002.001.10\"><CstmrPmtStsRpt><GrpHdr><MsgId>R1</MsgId>"
                + "<CreDtTm>2026-11-26T18:00:00Z</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>" + batch
                + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>" + group + "</OrgnlGrpInfAndSts>" + payment
                + "</CstmrPmtStsRpt></Document>");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
