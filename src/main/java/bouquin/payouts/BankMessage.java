package bouquin.payouts;

import bouquin.kernel.Rejected;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A message of ISO 20022 as it came from outside: without document types and entities, all in one namespace, and of a
 * size that can be read at once.
 *
 * @param kind e.g. "camt.053"
 */
record BankMessage(String kind, Element root) {
    private static final int ELEMENTS_MAX = 300_000, DEPTH_MAX = 50, TEXT_MAX = 2000;
    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:(camt[.]053|pain[.]002)[.]001[.][0-9]{2}");

    /**
     * @throws Rejected INVALID {@code payouts.returns.malformed} for what is no such XML, {@code payouts.returns.kind} for
     *     another kind of message
     */
    static BankMessage read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, about, where) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched from outside");
        });
        try {
            return new Reading(factory.createXMLStreamReader(new StringReader(text(file)))).message();
        } catch (XMLStreamException malformed) {
            throw malformed();
        }
    }

    /** UTF-8, as ISO 20022 has it; whatever else is no such message. */
    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw malformed();
        }
    }

    private static Rejected malformed() {
        return Rejected.invalid("payouts.returns.malformed");
    }

    private static final class Reading {
        private final XMLStreamReader in;
        private final Deque<Element> open = new ArrayDeque<>();
        private String namespace;
        private int elements;
        private Element root;

        Reading(XMLStreamReader in) {
            this.in = in;
        }

        BankMessage message() throws XMLStreamException {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw malformed();
                    default -> {}
                }
            }
            Matcher known = NAMESPACE.matcher(namespace);
            if (!known.matches() || !root.name().equals("Document")) throw Rejected.invalid("payouts.returns.kind");
            return new BankMessage(known.group(1), root);
        }

        private void begin() {
            String of = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
            if (namespace == null) namespace = of;
            if (!NAMESPACE.matcher(namespace).matches()) throw Rejected.invalid("payouts.returns.kind");
            Element element = new Element(in.getLocalName());
            for (int i = 0; i < in.getAttributeCount(); i++)
                element.attribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
            if (++elements > ELEMENTS_MAX || open.size() >= DEPTH_MAX) throw malformed();
            if (open.isEmpty()) root = element;
            else if (of.equals(namespace)) open.peek().add(element);
            open.push(element);
        }

        private void say() {
            if (!open.isEmpty() && !open.peek().write(in.getText(), TEXT_MAX)) throw malformed();
        }
    }
}
