package bouquin.documents.pdf;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** What may not be in a document that is sold: the vocabulary of ISO 32000 for things that act, play or call out. */
final class Threats {
    /** Names that mean nothing else, so that they stay nowhere: as keys, or as what a key says. */
    private static final Set<COSName> WORDS =
            names("JavaScript Launch SubmitForm ImportData GoToR GoToE EmbeddedFile EmbeddedFiles Filespec FileSpec"
                    + " FileAttachment RichMedia OpenAction Rendition");

    /** Keys that are dropped from each dictionary. */
    static final Set<COSName> ANYWHERE = with(
            WORDS,
            names("AA AF JS EF XFA RichMediaContent RichMediaSettings Renditions AlternatePresentations"
                    + " PieceInfo FS UF DOS Mac Unix Win URLS Thumb"
                    + " PresSteps OnInstantiate SpiderInfo DestOutputProfileRef AcroForm"));

    /** Content that lies in another file, is replaced by one, or is a program. */
    static final Set<COSName> IN_STREAMS = names("F FFilter FDecodeParms Ref OPI PS Subtype2");

    private static final COSName D = COSName.D;
    private static final COSName ACTION = COSName.getPDFName("Action");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final Set<COSName> ACTIONS_THAT_GO =
            names("GoToR GoToE GoToDp Launch Thread Sound Movie Hide SubmitForm ResetForm ImportData JavaScript"
                    + " SetOCGState Rendition Trans GoTo3DView RichMediaExecute");
    private static final Set<COSName> SUBTYPES_THAT_GO =
            names("FileAttachment Sound Movie Screen 3D RichMedia PS TrapNet Widget");
    private static final Set<COSName> TYPES_THAT_GO =
            names("Filespec FileSpec F EmbeddedFile Rendition MediaClip RichMedia 3D 3DNode Sig DocTimeStamp NavNode"
                    + " Thread Bead SpiderContentSet Collection");
    private static final Set<String> MOVES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");

    private static final Predicate<COSBase> DICTIONARY = value -> value instanceof COSDictionary;
    private static final Predicate<COSBase> STREAM = value -> value instanceof COSStream;
    /** Below these the keys are names that the author chose, and this is what they may name. */
    private static final Map<COSName, Predicate<COSBase>> HOLDERS_OF_NAMES = Map.ofEntries(
            Map.entry(COSName.FONT, value -> DICTIONARY.test(value) && !STREAM.test(value)),
            Map.entry(COSName.XOBJECT, STREAM),
            Map.entry(COSName.COLORSPACE, value -> !(value instanceof COSString)),
            Map.entry(COSName.EXT_G_STATE, DICTIONARY),
            Map.entry(COSName.PATTERN, DICTIONARY),
            Map.entry(COSName.SHADING, DICTIONARY),
            Map.entry(COSName.PROPERTIES, DICTIONARY),
            Map.entry(COSName.getPDFName("CharProcs"), STREAM),
            Map.entry(COSName.DESTS, value -> value instanceof COSArray || DICTIONARY.test(value)),
            Map.entry(COSName.getPDFName("RoleMap"), value -> value instanceof COSName),
            Map.entry(COSName.getPDFName("ClassMap"), value -> value instanceof COSArray || DICTIONARY.test(value)),
            Map.entry(COSName.COLORANTS, value -> value instanceof COSArray));

    private Threats() {}

    static boolean holdsNames(COSName key) {
        return HOLDERS_OF_NAMES.containsKey(key);
    }

    /** Whether a name that the author could have chosen names something else than its holder is for. */
    static boolean isFalseName(COSName holder, COSName name, COSBase value) {
        return ANYWHERE.contains(name) && !HOLDERS_OF_NAMES.get(holder).test(value) || isWord(value);
    }

    /** What a key must not say. */
    static boolean isWord(COSBase value) {
        return value instanceof COSName name && WORDS.contains(name);
    }

    /** An object that goes wherever it stands. */
    static boolean isThreat(COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) return false;
        return ACTIONS_THAT_GO.contains(name(dictionary, COSName.S))
                || SUBTYPES_THAT_GO.contains(name(dictionary, COSName.SUBTYPE))
                || TYPES_THAT_GO.contains(name(dictionary, COSName.TYPE))
                || ACTION.equals(name(dictionary, COSName.TYPE)) && !isAction(dictionary)
                || dictionary.containsKey(COSName.EF)
                || isBadMove(dictionary)
                || OBJR.equals(name(dictionary, COSName.TYPE)) && refersToNothing(dictionary);
    }

    /** An action of a kind that stays, to a target that may stay. */
    static boolean isAction(COSDictionary dictionary) {
        if (dictionary instanceof COSStream) return false;
        return switch (name(dictionary, COSName.S).getName()) {
            case "GoTo" -> !(dictionary.getDictionaryObject(D) instanceof COSDictionary);
            case "URI", "Named" -> !isBadMove(dictionary);
            default -> false;
        };
    }

    private static boolean isBadMove(COSDictionary dictionary) {
        return switch (name(dictionary, COSName.S).getName()) {
            case "URI" ->
                !(dictionary.getDictionaryObject(COSName.URI) instanceof COSString target
                        && Targets.isSafe(target.getString()));
            case "Named" -> !MOVES.contains(String.valueOf(dictionary.getNameAsString(COSName.N)));
            default -> false;
        };
    }

    private static boolean refersToNothing(COSDictionary reference) {
        COSBase object = reference.getDictionaryObject(COSName.OBJ);
        return object == null || object != reference && isThreat(object);
    }

    /** A name written as a text counts, as some readers take it; nothing is the empty name, as sets can't be asked for null. */
    private static COSName name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return COSName.getPDFName(name == null ? "" : name);
    }

    private static Set<COSName> with(Set<COSName> some, Set<COSName> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<COSName> names(String words) {
        return Stream.of(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
