package bouquin.documents;

import jakarta.persistence.Embeddable;

/** One preview image, a file in the document's folder of previews. */
@Embeddable
class ImageRow {
    private int page;
    private int width;
    private int height;
    private String file;
    private boolean hidden;

    ImageRow() {}

    ImageRow(PreviewImage image) {
        page = image.page();
        width = image.width();
        height = image.height();
        file = image.file();
        hidden = image.hidden();
    }

    int page() {
        return page;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String file() {
        return file;
    }

    boolean isWebp() {
        return file.endsWith(".webp");
    }

    boolean hidden() {
        return hidden;
    }
}
