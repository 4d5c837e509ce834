package bouquin.documents;

/** A stamped copy in the storage. */
record StampedCopy(String key, long bytes, String sha256) {
    Stamped stamped(Mark mark) {
        return new Stamped(bytes, sha256, mark.copyId());
    }
}
