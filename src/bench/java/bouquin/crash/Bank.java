package bouquin.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bank that pays sellers: with its own memory of what it paid, refused and sent back, and messages as banks write them. */
final class Bank {
    static final Map<String, String> SETTINGS =
            Map.of("BOUQUIN_PAYOUTS_MINIMUMCENTS", "100", "BOUQUIN_PAYOUTS_ACCOUNTHOLD", "PT0S");

    private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";
    private static final Pattern TRANSFER = Pattern.compile(
            "<EndToEndId>([^<]+)</EndToEndId>.*?<InstdAmt Ccy=\"EUR\">([0-9.]+)</InstdAmt>", Pattern.DOTALL);
    private static final Pattern ACCOUNT =
            Pattern.compile("<DbtrAcct>.*?<IBAN>([A-Z0-9]+)</IBAN>", Pattern.DOTALL);

    /** What left our account for good, in cents, by payout; two orders to pay the same one add up. */
    final Map<String, Long> paid = new TreeMap<>();

    private final Random random;
    private int message;

    Bank(long seed) {
        random = new Random(seed);
    }

    synchronized List<String> takes(String batch, String file) {
        Matcher account = ACCOUNT.matcher(file);
        if (!account.find()) throw new IllegalStateException("no account in " + file);
        StringBuilder booked = new StringBuilder(), back = new StringBuilder();
        List<String> messages = new ArrayList<>();
        Matcher transfers = TRANSFER.matcher(file);
        while (transfers.find()) {
            String id = transfers.group(1), amount = transfers.group(2);
            long cents = new java.math.BigDecimal(amount).movePointRight(2).longValueExact();
            int fate = random.nextInt(6);
            if (fate == 0) {
                messages.add(rejected(batch, id));
                continue;
            }
            booked.append(entry("DBIT", id, amount, ""));
            if (fate == 1) back.append(entry("CRDT", id, amount, "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"));
            else paid.merge(id, cents, Long::sum);
        }
        if (booked.length() > 0) messages.add(statement(account.group(1), booked));
        if (back.length() > 0) messages.add(statement(account.group(1), back));
        return messages;
    }

    synchronized long paidInAll() {
        return paid.values().stream().mapToLong(Long::longValue).sum();
    }

    private String statement(String iban, CharSequence entries) {
        return "<Document xmlns=\"" + ISO + "camt.053.001.08\"><BkToCstmrStmt>" + header("M") + "<Stmt><Id>S" + message
                + "</Id><Acct><Id><IBAN>" + iban + "</IBAN></Id></Acct>" + entries
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    private static String entry(String side, String id, String amount, String more) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><Dt>2026-11-26</Dt></BookgDt><BkTxCd></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>" + id
                + "</EndToEndId></Refs><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd>" + more
                + "</TxDtls></NtryDtls></Ntry>";
    }

    private String rejected(String batch, String id) {
        return "<Document xmlns=\"" + ISO + "pain.002.001.10\"><CstmrPmtStsRpt>" + header("R")
                + "<OrgnlGrpInfAndSts><OrgnlMsgId>" + batch + "</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>"
                + "</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>" + batch
                + "</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>" + id + "</OrgnlEndToEndId><TxSts>RJCT</TxSts>"
                + "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>"
                + "</CstmrPmtStsRpt></Document>";
    }

    private String header(String kind) {
        return "<GrpHdr><MsgId>" + kind + ++message + "</MsgId><CreDtTm>2026-11-26T18:00:00Z</CreDtTm></GrpHdr>";
    }
}
