package bouquin.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A page that was drawn for a licence, kept for a while. */
@Entity
@Table(name = "readingroom_plate")
class KeptPlate {
    /** Licence, page and width, e.g. "01J….12.1100". */
    @Id
    private String id;

    @Column(name = "copy_tag")
    private String copyTag;

    @Column(name = "file_key")
    private String fileKey;

    private int width;
    private int height;
    private long bytes;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    KeptPlate() {}

    KeptPlate(String id, String copyTag, String fileKey, int width, int height, long bytes, Instant now) {
        this.id = id;
        this.copyTag = copyTag;
        this.fileKey = fileKey;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.drawnAt = now;
    }

    /** Whether it shows the copy as it is made today. */
    boolean isOf(String tag) {
        return copyTag.equals(tag);
    }

    String id() {
        return id;
    }

    String copyTag() {
        return copyTag;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    String fileKey() {
        return fileKey;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    long bytes() {
        return bytes;
    }
}
