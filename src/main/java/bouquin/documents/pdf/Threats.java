package bouquin.documents.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** What may not be in a document that is sold: the vocabulary of ISO 32000 for things that act, play or call out. */
final class Threats {
    /** Keys that are dropped from each dictionary. */
    static final List<COSName> ANYWHERE =
            names("AA AF JS JavaScript EmbeddedFiles EF XFA OpenAction RichMediaContent RichMediaSettings Renditions"
                    + " AlternatePresentations PieceInfo");

    /** Content that lies in another file, or replaces a picture by one. */
    static final List<COSName> IN_STREAMS = names("F FFilter FDecodeParms Ref OPI");

    static final List<COSName> IN_CATALOG =
            names("Collection Perms Legal SpiderInfo Requirements NeedsRendering Threads URI DSS AcroForm");

    static final Set<COSName> NAME_TREES_THAT_STAY = Set.of(COSName.DESTS);

    /** Below these the keys are names that the author chose. */
    static final Set<COSName> HOLDERS_OF_NAMES = Set.copyOf(names(
            "Font XObject ColorSpace ExtGState Pattern Shading Properties CharProcs Dests RoleMap ClassMap Colorants"));

    private static final Set<COSName> ACTIONS_THAT_STAY = Set.copyOf(names("GoTo URI Named"));
    private static final Set<COSName> ACTIONS_THAT_GO = Set.copyOf(
            names("GoToR GoToE GoToDp Launch Thread Sound Movie Hide SubmitForm ResetForm ImportData JavaScript"
                    + " SetOCGState Rendition Trans GoTo3DView RichMediaExecute"));
    private static final Set<COSName> SUBTYPES_THAT_GO =
            Set.copyOf(names("FileAttachment Sound Movie Screen 3D RichMedia PS TrapNet Widget"));
    private static final Set<COSName> TYPES_THAT_GO =
            Set.copyOf(names("Filespec F EmbeddedFile Rendition MediaClip RichMedia 3D 3DNode Sig DocTimeStamp"));
    private static final Set<COSName> HOLDERS_OF_ACTIONS = Set.copyOf(names("A PA"));
    private static final Set<String> MOVES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
    private static final Pattern SAFE_TARGET = Pattern.compile("(?:https?://|mailto:)[^\\\\\\p{Cntrl}]*");

    private Threats() {}

    /** An object that goes wherever it stands. */
    static boolean isThreat(COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) return false;
        return ACTIONS_THAT_GO.contains(name(dictionary, COSName.S))
                || SUBTYPES_THAT_GO.contains(name(dictionary, COSName.SUBTYPE))
                || TYPES_THAT_GO.contains(name(dictionary, COSName.TYPE))
                || dictionary.containsKey(COSName.EF)
                || isBadMove(dictionary);
    }

    /** A value that goes because of where it stands. */
    static boolean isThreat(COSName key, COSBase value) {
        if (key.equals(COSName.URI) && value instanceof COSString target) return !isSafeTarget(target.getString());
        return HOLDERS_OF_ACTIONS.contains(key)
                && value instanceof COSDictionary action
                && action.containsKey(COSName.S)
                && !isAction(action);
    }

    /** An action of a kind that stays. */
    static boolean isAction(COSDictionary dictionary) {
        return ACTIONS_THAT_STAY.contains(name(dictionary, COSName.S)) && !(dictionary instanceof COSStream);
    }

    /** Web and mail addresses may stay; files, shares and scripts may not, and nothing relative to the file. */
    static boolean isSafeTarget(String target) {
        return SAFE_TARGET.matcher(target.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isBadMove(COSDictionary dictionary) {
        COSName kind = name(dictionary, COSName.S);
        if (COSName.URI.equals(kind)) return !isSafeTarget(String.valueOf(dictionary.getString(COSName.URI)));
        return COSName.getPDFName("Named").equals(kind) && !MOVES.contains(dictionary.getNameAsString(COSName.N));
    }

    /** The name or a name that equals nothing, as sets of names can't be asked for null. */
    private static COSName name(COSDictionary dictionary, COSName key) {
        COSName name = dictionary.getCOSName(key);
        return name == null ? COSName.getPDFName("") : name;
    }

    private static List<COSName> names(String words) {
        return Stream.of(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableList());
    }
}
