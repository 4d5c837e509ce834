package bouquin.invoices.facturx;

import bouquin.invoices.InvoicePress;
import bouquin.invoices.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets the page and puts the XML inside. Safe for threads. */
@ApplicationScoped
class FacturXPress implements InvoicePress {
    @Override
    public byte[] pdf(Paper paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Wording wording = new Wording(paper);
            try (Sheet sheet = new Sheet(document, wording)) {
                new InvoicePage(sheet, wording, paper).set();
            }
            new Archival(document, paper, wording).complete(xml(paper));
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("can't set " + paper.number(), unwritable);
        }
    }

    @Override
    public byte[] xml(Paper paper) {
        return new CrossIndustry(paper).xml();
    }
}
