package bouquin.documents.pdf;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Texts that are addresses: good ones are written in full, bad ones go; what people read keeps the name of the file. */
final class Strings {
    private static final COSName RICH_TEXT = COSName.getPDFName("RC");
    private static final Pattern FOREIGN_INSIDE = Pattern.compile("(?i)(?:file|javascript):|\\\\\\\\\\w");
    private static final Set<COSName> READ_BY_PEOPLE = Stream.of(
                    "Title Contents Alt ActualText E T TU Subj Subject Author Creator Producer Keywords Lang P Name"
                            .split(" "))
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private final Targets targets;

    Strings(Targets targets) {
        this.targets = targets;
    }

    /** Writes the address of a link in full, or takes it off. */
    void mend(COSDictionary link) {
        COSBase target = link.getDictionaryObject(COSName.URI);
        if (target == null) return;
        Optional<COSString> mended = target instanceof COSString text ? targets.mended(text) : Optional.empty();
        mended.ifPresentOrElse(text -> link.setItem(COSName.URI, text), () -> link.removeItem(COSName.URI));
    }

    /** What may stay of a text at a key; empty when nothing may. */
    Optional<COSString> settled(COSName key, COSString text) {
        if (key.equals(COSName.URI)) return targets.mended(text);
        if (key.equals(COSName.F)) return Optional.empty();
        if (key.equals(RICH_TEXT) && FOREIGN_INSIDE.matcher(text.getString()).find()) return Optional.empty();
        if (!Targets.isForeign(text.getString())) return Optional.of(text);
        return READ_BY_PEOPLE.contains(key) ? Optional.of(new COSString(lastPart(text.getString()))) : Optional.empty();
    }

    /** Lists that begin with a name are colour spaces and destinations; those with the bytes of a palette are no addresses. */
    static boolean isForeign(COSArray array, COSBase item) {
        return item instanceof COSString text
                && !(array.getObject(0) instanceof COSName)
                && Targets.isForeign(text.getString());
    }

    private static String lastPart(String address) {
        String[] parts = address.split("[/\\\\:]");
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }
}
