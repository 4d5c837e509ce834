package bouquin.documents.pdf;

/** The worker ended or had to be ended in the middle of a step. */
final class WorkerLost extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean late;
    private final int page;

    /**
     * @param late it was too slow; otherwise it died
     * @param page the page in work, from 1, or 0 when none was begun
     */
    WorkerLost(boolean late, int page) {
        super(late ? "too slow at page " + page : "died at page " + page);
        this.late = late;
        this.page = page;
    }

    boolean late() {
        return late;
    }

    int page() {
        return page;
    }
}
