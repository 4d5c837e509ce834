package bouquin.documents.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What a document says it conforms to, which what we make of it should conform to as well (ISO 19005).
 *
 * @param part of PDF/A that its XMP names; 0 for none
 */
record Conformance(int part) {
    private static final int XMP_BYTES_MAX = 4 << 20;
    private static final Pattern PART = Pattern.compile("pdfaid:part\\s*(?:=\\s*[\"']|>)\\s*([1-4])");

    static Conformance of(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) return new Conformance(0);
        try (var in = metadata.exportXMPMetadata()) {
            Matcher claim = PART.matcher(new String(in.readNBytes(XMP_BYTES_MAX), StandardCharsets.UTF_8));
            return new Conformance(claim.find() ? Integer.parseInt(claim.group(1)) : 0);
        } catch (IOException | RuntimeException unreadable) {
            return new Conformance(0);
        }
    }

    /** PDF/A-1 knows neither object streams nor cross-reference streams. */
    boolean isClassic() {
        return part == 1;
    }

    /** Before a document is saved. */
    CompressParameters compression(PDDocument document) {
        if (!isClassic()) return CompressParameters.DEFAULT_COMPRESSION;
        document.getDocument().setIsXRefStream(false);
        return CompressParameters.NO_COMPRESSION;
    }

    /** The mark is grey, and in PDF/A no device's grey may stand without a profile for the whole document. */
    void giveProfile(PDDocument document) throws IOException {
        if (part == 0 || !document.getDocumentCatalog().getOutputIntents().isEmpty()) return;
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
