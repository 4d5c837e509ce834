package bouquin.documents.pdf;

/** A page is built so that nobody can promise what would be left of it: it becomes an image instead. Unchecked, as PDFBox goes on after an IOException. */
final class Unsafe extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsafe(String why) {
        super(why);
    }

    Unsafe(Throwable cause) {
        super(cause.toString(), cause);
    }
}
