package bouquin.documents.office;

import bouquin.documents.FileKind;

/**
 * How LibreOffice is to read a kind of file and to write it. The reader is named, so that the program does not look for
 * one itself: a web page or a table that pretends to be a letter is no letter.
 */
record Filter(String reader, String writer) {
    private static final String TEXT = "writer_pdf_Export", SLIDES = "impress_pdf_Export";

    static Filter of(FileKind kind) {
        return switch (kind) {
            case DOC -> new Filter("MS Word 97", TEXT);
            case DOCX -> new Filter("MS Word 2007 XML", TEXT);
            case ODT -> new Filter("writer8", TEXT);
            case RTF -> new Filter("Rich Text Format", TEXT);
            case TEXT -> new Filter("Text (encoded):UTF8,LF,,,", TEXT);
            case PPT -> new Filter("MS PowerPoint 97", SLIDES);
            case PPTX -> new Filter("Impress MS PowerPoint 2007 XML", SLIDES);
            case ODP -> new Filter("impress8", SLIDES);
            case PDF -> throw new IllegalArgumentException("a PDF needs no conversion");
        };
    }
}
