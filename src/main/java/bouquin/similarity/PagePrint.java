package bouquin.similarity;

/**
 * What is kept of one page.
 *
 * @param pictured it holds an image or a drawing of some size
 * @param simhash null when the page has too little text
 * @param look null when the page is blank
 */
record PagePrint(int page, int words, boolean pictured, Long simhash, Long look) {
    /** Below, a page says too little to be told from others: a title, a caption, "left blank". */
    static final int WORDS_MIN = 40;

    /** What there is to know of it is seen and not read: a scan, or text that was turned into outlines. */
    boolean isImage() {
        return words == 0 || words < WORDS_MIN && pictured;
    }
}
