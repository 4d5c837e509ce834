package bouquin.invoices.facturx;

import bouquin.invoices.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Makes a document an archival one that carries its XML: PDF/A-3 (ISO 19005-3) with the metadata of Factur-X. Nothing in it
 * depends on when or where it is made.
 */
final class Archival {
    private static final String XML_NAME = "factur-x.xml", PRODUCER = "Bouquin";

    private final PDDocument document;
    private final Paper paper;
    private final Wording wording;

    Archival(PDDocument document, Paper paper, Wording wording) {
        this.document = document;
        this.paper = paper;
        this.wording = wording;
    }

    void complete(byte[] xml) throws IOException {
        document.setVersion(1.7f);
        document.setDocumentId((long) paper.number().hashCode());
        describe();
        colours();
        embed(xml);
    }

    private void describe() throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(wording.title());
        about.setAuthor(wording.author());
        about.setProducer(PRODUCER);
        about.setCreator(PRODUCER);
        about.setCreationDate(calendar());
        about.setModificationDate(calendar());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.locale());
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                Xmp.of(wording.title(), wording.author(), PRODUCER, moment()).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private void colours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private void embed(byte[] xml) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(xml.length);
        file.setModDate(calendar());
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile(XML_NAME);
        named.setFileUnicode(XML_NAME);
        named.setFileDescription("Factur-X");
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.getCOSObject().setName("AFRelationship", "Alternative");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(XML_NAME, named));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(named);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    private Calendar calendar() {
        Calendar noon = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        noon.setTimeInMillis(
                paper.issued().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli());
        return noon;
    }

    private String moment() {
        return paper.issued() + "T12:00:00Z";
    }
}
