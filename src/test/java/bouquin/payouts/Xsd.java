package bouquin.payouts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas of ISO 20022, which a library on the tests' class path carries. */
final class Xsd {
    private Xsd() {}

    /** @throws SAXException with what breaks the schema */
    static void validate(String name, byte[] message) throws SAXException, IOException {
        URL found = Xsd.class.getResource("/" + name + ".xsd");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(found);
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(message)));
    }
}
