package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Takes secrets from everything of a document that is no content: bookmarks, titles and authors, metadata, targets of
 * links, texts of tags. Also takes off images that are drawn nowhere any more.
 */
final class SilencedObjects {
    private static final COSName ID = COSName.ID;
    private static final String BLACKED_OUT = "████";

    /** Texts for people, of which also a part of a secret goes. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "Title", "Author", "Subject", "Keywords", "Contents", "Alt", "ActualText", "E", "T", "TU", "RC", "Subj");

    private final Secrets secrets;
    private final Set<COSBase> undrawn;
    private boolean silenced;

    /** @param undrawn images and forms that no page draws any more */
    SilencedObjects(Secrets secrets, Set<COSBase> undrawn) {
        this.secrets = secrets;
        this.undrawn = undrawn;
    }

    void silence(COSDictionary trailer, Deadline deadline) {
        Reachable.visit(trailer, deadline, this::silence);
        if (silenced) Reachable.visit(trailer, deadline, SilencedObjects::dropMetadata);
    }

    /** Whether nothing is left that tells a secret. */
    boolean isSilent(COSDictionary trailer, Deadline deadline) {
        boolean[] loud = {false};
        Reachable.visit(trailer, deadline, object -> {
            if (object instanceof COSArray array)
                array.forEach(value -> loud[0] |= value instanceof COSString text && secrets.standIn(text.getString()));
            else loud[0] |= isLoud((COSDictionary) object);
        });
        return !loud[0];
    }

    private boolean isLoud(COSDictionary dictionary) {
        if (isMetadata(dictionary) && secrets.standIn(text((COSStream) dictionary))) return true;
        return dictionary.entrySet().stream().anyMatch(entry -> isLoud(entry.getKey(), resolved(entry.getValue())));
    }

    private boolean isLoud(COSName key, COSBase value) {
        if (!(value instanceof COSString text)) return undrawn.contains(value);
        return secrets.standIn(text.getString())
                || FOR_PEOPLE.contains(key.getName()) && secrets.hold(text.getString());
    }

    private void silence(COSBase object) {
        if (object instanceof COSArray array) silence(array);
        else silence((COSDictionary) object);
    }

    private void silence(COSArray array) {
        for (int i = 0; i < array.size(); i++)
            if (resolved(array.get(i)) instanceof COSString text && secrets.standIn(text.getString()))
                array.set(i, new COSString(""));
    }

    private void silence(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : new ArrayList<>(dictionary.entrySet())) {
            COSBase value = resolved(entry.getValue());
            if (ID.equals(entry.getKey())) continue;
            if (value instanceof COSStream stream && isMetadata(stream) && secrets.standIn(text(stream))) {
                dictionary.removeItem(entry.getKey());
            } else if (isLoud(entry.getKey(), value)) {
                silence(dictionary, entry.getKey());
            }
        }
    }

    /** A bookmark needs a title. */
    private void silence(COSDictionary dictionary, COSName key) {
        boolean bookmark = key.equals(COSName.TITLE) && dictionary.containsKey(COSName.PARENT);
        if (bookmark) dictionary.setString(key, BLACKED_OUT);
        else dictionary.removeItem(key);
        silenced = true;
    }

    private static void dropMetadata(COSBase object) {
        if (object instanceof COSDictionary dictionary
                && resolved(dictionary.getItem(COSName.METADATA)) instanceof COSStream)
            dictionary.removeItem(COSName.METADATA);
    }

    private static boolean isMetadata(COSDictionary dictionary) {
        return dictionary instanceof COSStream && COSName.METADATA.equals(dictionary.getCOSName(COSName.TYPE));
    }

    /** Metadata that can't be unpacked is taken as it lies there. */
    private static String text(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\u0000", "");
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }
}
