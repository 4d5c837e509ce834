package bouquin.glimpses;

/**
 * How much of the text of a document's hidden pages may be shown.
 *
 * @param hiddenCharacters all there is
 */
record Budget(long hiddenCharacters) {
    private static final int PERCENT_A_DAY = 3, PERCENT_EVER = 10;

    /** @param reader characters that this reader has seen today @param everybody that anybody has ever seen */
    boolean allows(int characters, long reader, long everybody, boolean shownBefore) {
        boolean today = (reader + characters) * 100 <= hiddenCharacters * PERCENT_A_DAY;
        boolean ever = shownBefore || (everybody + characters) * 100 <= hiddenCharacters * PERCENT_EVER;
        return today && ever;
    }
}
