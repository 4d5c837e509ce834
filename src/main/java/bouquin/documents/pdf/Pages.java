package bouquin.documents.pdf;

/** Told before each page; {@code done} pages are behind, so the one in work is {@code done + 1}. */
@FunctionalInterface
interface Pages {
    void progress(int done, int total);
}
