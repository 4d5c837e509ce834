package bouquin.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Writes a document without object streams, as PDF/A-1 wants it; some streams come first and lie next to each other. */
final class ClassicWriter extends COSWriter {
    private final List<COSStream> first;

    ClassicWriter(OutputStream out, List<COSStream> first) {
        super(out, CompressParameters.NO_COMPRESSION);
        this.first = first;
    }

    @Override
    protected void doWriteBody(COSDocument document) throws IOException {
        for (COSStream stream : first) doWriteObject(stream);
        super.doWriteBody(document);
    }
}
