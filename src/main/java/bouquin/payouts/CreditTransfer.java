package bouquin.payouts;

import bouquin.payouts.Orders.Transfer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a customer credit transfer initiation, ISO 20022 pain.001.001.09, by the rules of the SEPA credit transfer
 * scheme (EPC132-08): one payment of one day, charges shared, names in the SEPA letters, addresses structured or absent.
 */
final class CreditTransfer {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final XMLStreamWriter out;
    private final OwnAccount own;
    private final Orders orders;

    private CreditTransfer(XMLStreamWriter out, OwnAccount own, Orders orders) {
        this.out = out;
        this.own = own;
        this.orders = orders;
    }

    static byte[] write(Orders orders, OwnAccount own) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new CreditTransfer(out, own, orders).document();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void document() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        open("Document");
        out.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn");
        header();
        payment();
        close(2);
        out.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        open("GrpHdr");
        leaf("MsgId", orders.id());
        leaf("CreDtTm", orders.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        sums();
        open("InitgPty");
        leaf("Nm", own.name());
        close(2);
    }

    private void payment() throws XMLStreamException {
        open("PmtInf");
        leaf("PmtInfId", orders.id());
        leaf("PmtMtd", "TRF");
        leaf("BtchBookg", "false");
        sums();
        open("PmtTpInf", "SvcLvl");
        leaf("Cd", "SEPA");
        close(2);
        open("ReqdExctnDt");
        leaf("Dt", orders.executionOn().toString());
        close(1);
        debtor();
        leaf("ChrgBr", "SLEV");
        for (Transfer transfer : orders.transfers()) transfer(transfer);
        close(1);
    }

    private void sums() throws XMLStreamException {
        leaf("NbOfTxs", String.valueOf(orders.transfers().size()));
        leaf("CtrlSum", orders.total().amount());
    }

    private void debtor() throws XMLStreamException {
        open("Dbtr");
        leaf("Nm", own.name());
        if (!own.town().isEmpty()) address();
        close(1);
        account("DbtrAcct", own.iban());
        open("DbtrAgt", "FinInstnId");
        if (own.bic().isEmpty()) {
            open("Othr");
            leaf("Id", "NOTPROVIDED");
            close(1);
        } else {
            leaf("BICFI", own.bic());
        }
        close(2);
    }

    private void address() throws XMLStreamException {
        open("PstlAdr");
        if (!own.street().isEmpty()) leaf("StrtNm", own.street());
        if (!own.postcode().isEmpty()) leaf("PstCd", cut(own.postcode(), 16));
        leaf("TwnNm", cut(own.town(), 35));
        leaf("Ctry", own.country());
        close(1);
    }

    private void transfer(Transfer transfer) throws XMLStreamException {
        open("CdtTrfTxInf", "PmtId");
        leaf("InstrId", transfer.id());
        leaf("EndToEndId", transfer.id());
        close(1);
        open("Amt", "InstdAmt");
        out.writeAttribute("Ccy", transfer.amount().currency());
        out.writeCharacters(transfer.amount().amount());
        close(2);
        open("Cdtr");
        leaf("Nm", transfer.holder());
        close(1);
        account("CdtrAcct", transfer.iban());
        open("RmtInf");
        leaf("Ustrd", transfer.text());
        close(2);
    }

    private void account(String name, Iban iban) throws XMLStreamException {
        open(name, "Id");
        leaf("IBAN", iban.value());
        close(2);
    }

    private void open(String... names) throws XMLStreamException {
        for (String name : names) out.writeStartElement(name);
    }

    private void leaf(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) out.writeEndElement();
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max).strip();
    }
}
