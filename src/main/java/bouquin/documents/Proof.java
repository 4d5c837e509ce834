package bouquin.documents;

/**
 * What came out of the press, with all files in their places.
 *
 * @param originalKey the file as it was sent
 * @param masterKey folder of the master and, unless it needs stamping, its manifest
 * @param previewsKey folder of the preview images
 * @param stamping the master can't take slots: each copy is stamped
 */
record Proof(Pressed pressed, String originalKey, String masterKey, String previewsKey, boolean stamping) {}
