package bouquin.payouts;

import bouquin.payouts.Notice.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what camt.053 (statements) and pain.002 (status reports) say about single transfers, in their order. */
final class ReturnNotices {
    /** Sub-families of bank transaction codes for transfers that came back, for banks that leave the reason out. */
    private static final Set<String> CAME_BACK = Set.of("RRTN", "RPCR", "RIMB");

    private ReturnNotices() {}

    static String messageId(BankMessage message) {
        Element body = body(message);
        return body.text("GrpHdr", "MsgId");
    }

    /** The accounts that the statements are about; empty for a status report. */
    static List<String> accounts(BankMessage message) {
        return body(message).all("Stmt").stream()
                .map(statement -> statement.text("Acct", "Id", "IBAN"))
                .toList();
    }

    /** Batches that the bank refused as a whole: their ids. */
    static List<String> refusedBatches(BankMessage message) {
        Element body = body(message);
        List<String> refused = new ArrayList<>();
        Element group = body.at("OrgnlGrpInfAndSts");
        if (group.text("GrpSts").equals("RJCT")) refused.add(group.text("OrgnlMsgId"));
        for (Element payment : body.all("OrgnlPmtInfAndSts"))
            if (payment.text("PmtInfSts").equals("RJCT") && !payment.has("TxInfAndSts"))
                refused.add(payment.text("OrgnlPmtInfId"));
        return refused.stream().distinct().toList();
    }

    /** Why a batch was refused as a whole. */
    static String refusalCode(BankMessage message) {
        Element body = body(message);
        String group = body.text("OrgnlGrpInfAndSts", "StsRsnInf", "Rsn", "Cd");
        return group.isEmpty() ? body.text("OrgnlPmtInfAndSts", "StsRsnInf", "Rsn", "Cd") : group;
    }

    static List<Notice> of(BankMessage message) {
        List<Notice> notices = new ArrayList<>();
        Element body = body(message);
        for (Element statement : body.all("Stmt")) for (Element entry : statement.all("Ntry")) entry(entry, notices);
        for (Element payment : body.all("OrgnlPmtInfAndSts"))
            for (Element transfer : payment.all("TxInfAndSts")) notices.add(status(transfer));
        return notices;
    }

    private static Element body(BankMessage message) {
        return message.root().at(message.kind().equals("camt.053") ? "BkToCstmrStmt" : "CstmrPmtStsRpt");
    }

    private static void entry(Element entry, List<Notice> notices) {
        List<Element> details = entry.all("NtryDtls").stream()
                .flatMap(detail -> detail.all("TxDtls").stream())
                .toList();
        if (details.isEmpty()) notices.add(notice(entry, new Element(""), entry.at("Amt")));
        for (Element detail : details) notices.add(notice(entry, detail, amount(entry, detail, details.size())));
    }

    /** The transfer's own amount; the entry's is the sum when it books several. */
    private static Element amount(Element entry, Element detail, int of) {
        if (detail.has("Amt")) return detail.at("Amt");
        Element transfer = detail.at("AmtDtls", "TxAmt", "Amt");
        return transfer.text().isEmpty() && of == 1 ? entry.at("Amt") : transfer;
    }

    private static Notice notice(Element entry, Element detail, Element amount) {
        return new Notice(
                what(entry, detail),
                endToEnd(detail.text("Refs", "EndToEndId")),
                amount.text(),
                amount.attribute("Ccy"),
                detail.text("RtrInf", "Rsn", "Cd"));
    }

    private static What what(Element entry, Element detail) {
        String status = entry.has("Sts") && entry.at("Sts").has("Cd") ? entry.text("Sts", "Cd") : entry.text("Sts");
        if (!status.equals("BOOK")) return What.OTHER;
        String side = detail.has("CdtDbtInd") ? detail.text("CdtDbtInd") : entry.text("CdtDbtInd");
        boolean reversal =
                entry.text("RvslInd").equals("true") || entry.text("RvslInd").equals("1");
        if (side.equals("DBIT")) return reversal ? What.OTHER : What.PAID;
        return reversal || detail.has("RtrInf") || cameBack(detail) || cameBack(entry) ? What.RETURNED : What.OTHER;
    }

    private static boolean cameBack(Element booked) {
        return CAME_BACK.contains(booked.text("BkTxCd", "Domn", "Fmly", "SubFmlyCd"));
    }

    private static Notice status(Element transfer) {
        Element amount = transfer.at("OrgnlTxRef", "Amt", "InstdAmt");
        return new Notice(
                transfer.text("TxSts").equals("RJCT") ? What.REJECTED : What.OTHER,
                endToEnd(transfer.text("OrgnlEndToEndId")),
                amount.text(),
                amount.attribute("Ccy"),
                transfer.text("StsRsnInf", "Rsn", "Cd"));
    }

    private static String endToEnd(String text) {
        return text.equals("NOTPROVIDED") ? "" : text;
    }
}
