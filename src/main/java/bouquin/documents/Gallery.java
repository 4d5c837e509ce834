package bouquin.documents;

import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the picture of a page that everybody may see. */
@ApplicationScoped
class Gallery {
    private static final int COVER = 320;

    @Inject
    Archive archive;

    @Inject
    Shelves shelves;

    /** @param webp whether whoever asks takes WebP, which is given where it is smaller */
    PageImage image(DocumentId id, int page, int width, boolean webp) {
        Document document = archive.get(id);
        document.requireReady();
        boolean free = document.freePages().contains(page);
        List<ImageRow> pictures = archive.images(id, page);
        return pictures.stream()
                .filter(picture -> free || picture.hidden())
                .filter(picture -> webp || !picture.isWebp())
                .min(Comparator.comparing((ImageRow picture) -> picture.hidden() && free)
                        .thenComparing(picture -> Math.abs(picture.width() - width))
                        .thenComparing(picture -> !picture.isWebp()))
                .map(picture -> picture(document, picture))
                .orElseThrow(() -> Rejected.notFound("documents.page.unknown"));
    }

    PageImage cover(DocumentId id, boolean webp) {
        Document document = archive.get(id);
        document.requireReady();
        return image(id, document.freePages().first(), COVER, webp);
    }

    private PageImage picture(Document document, ImageRow row) {
        String etag = '"' + Sha256.of(document.previewsKey() + "/" + row.file()).substring(0, 32) + '"';
        String type = row.isWebp() ? "image/webp" : "image/jpeg";
        return new PageImage(shelves.image(document, row), type, row.width(), row.height(), etag, row.hidden());
    }
}
