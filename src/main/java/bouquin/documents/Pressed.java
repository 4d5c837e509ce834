package bouquin.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What the press found in a document.
 *
 * @param language ISO 639-1 code in lower case, or "" when the text is too short or in doubt
 * @param title proposed title, at most 200 characters, "" when none was found
 * @param summary proposed abstract, at most 600 characters, "" when none was found
 * @param headings in reading order, at most 500
 * @param hints by page, at most {@link Hint#HINTS_MAX}
 * @param signatureLost the file carried a digital signature, which disarming has invalidated and removed
 * @param textCut the text was longer than what is kept for search
 * @param dated when the file says that it was last worked on, null when it does not say
 */
public record Pressed(
        String language,
        String title,
        String summary,
        List<PageText> pages,
        List<Heading> headings,
        List<Hint> hints,
        Previews previews,
        Preparation preparation,
        boolean signatureLost,
        boolean textCut,
        LocalDate dated) {
    public Pressed {
        pages = List.copyOf(pages);
        headings = List.copyOf(headings);
        hints = List.copyOf(hints);
    }

    public int words() {
        return pages.stream().mapToInt(PageText::words).sum();
    }
}
