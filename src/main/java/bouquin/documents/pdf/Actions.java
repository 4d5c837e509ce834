package bouquin.documents.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The places where readers look for an action or a target hold one that may stay, and nothing beside it. */
final class Actions {
    private static final COSName OWNER = COSName.O;
    private static final Set<COSName> HOLDERS = Set.of(COSName.A, COSName.getPDFName("PA"));

    private Actions() {}

    /** @return false when the value may not stay at its key */
    static boolean settle(COSName key, COSBase value) {
        if (HOLDERS.contains(key)) return settleAction(value);
        if (key.equals(COSName.F)) return !(value instanceof COSDictionary);
        if (key.equals(COSName.URI)) return value instanceof COSString;
        if (key.equals(COSName.DEST) && value instanceof COSDictionary target)
            Allowed.only(Allowed.IN_DESTINATIONS, target);
        return true;
    }

    /** In the structure tree the key means attributes, which name their owner (ISO 32000-1, 14.7.5); lists are of these. */
    private static boolean settleAction(COSBase value) {
        if (value instanceof COSArray) return true;
        if (!(value instanceof COSDictionary action)) return false;
        if (action.getDictionaryObject(OWNER) instanceof COSName) return true;
        if (!Threats.isAction(action)) return false;
        Allowed.only(Allowed.IN_ACTIONS, action);
        return true;
    }
}
