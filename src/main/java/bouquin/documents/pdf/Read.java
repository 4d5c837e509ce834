package bouquin.documents.pdf;

import bouquin.documents.Heading;
import bouquin.documents.Hint;
import bouquin.documents.PageText;
import bouquin.documents.Preparation;
import bouquin.documents.Pressed;
import bouquin.documents.Previews;
import java.time.LocalDate;
import java.util.List;

/** The worker's answer to READ. */
record Read(
        String language,
        String title,
        String summary,
        List<PageText> pages,
        List<Heading> headings,
        List<Hint> hints,
        boolean textCut,
        LocalDate dated) {
    Pressed pressed(Previews previews, Preparation preparation, boolean signed) {
        return new Pressed(
                language, title, summary, pages, headings, hints, previews, preparation, signed, textCut, dated);
    }
}
