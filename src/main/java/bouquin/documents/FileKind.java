package bouquin.documents;

/** What a received file is, told by its content. Everything but a PDF is converted to one. */
public enum FileKind {
    PDF("application/pdf"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    PPT("application/vnd.ms-powerpoint"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    RTF("application/rtf"),
    /** Text without a format, in whatever encoding. */
    TEXT("text/plain");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    public boolean isPdf() {
        return this == PDF;
    }
}
