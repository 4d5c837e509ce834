package bouquin.documents.pdf;

/** What texts of ours are set in: the Liberation fonts (SIL Open Font License). */
enum Typeface {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    MONO("LiberationMono-Regular");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    String resource() {
        return "/liberation/" + file + ".ttf";
    }
}
