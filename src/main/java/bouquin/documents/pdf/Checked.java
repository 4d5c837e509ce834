package bouquin.documents.pdf;

/** @param signed the file carried a digital signature, now removed */
record Checked(int pages, boolean signed) {}
