package bouquin.documents;

import jakarta.persistence.Embeddable;

/** What is known of one page; sizes in points, as seen. */
@Embeddable
class PageRow {
    private int number;
    private int width;
    private int height;
    private int words;
    private int figures;

    PageRow() {}

    PageRow(PageText page) {
        number = page.number();
        width = Math.round(page.width());
        height = Math.round(page.height());
        words = page.words();
        figures = page.figures();
    }

    int figures() {
        return figures;
    }
}
