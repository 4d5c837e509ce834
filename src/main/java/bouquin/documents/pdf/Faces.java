package bouquin.documents.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of one typeset document; what isn't used isn't embedded. */
final class Faces {
    private final PDDocument document;
    private final Map<Typeface, Face> loaded = new EnumMap<>(Typeface.class);

    Faces(PDDocument document) {
        this.document = document;
    }

    Face of(Style style) throws IOException {
        Face face = loaded.get(style.typeface());
        if (face == null) loaded.put(style.typeface(), face = new Face(document, style.typeface()));
        return face;
    }
}
