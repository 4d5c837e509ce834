package bouquin.documents.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Where something that acts, or the way to something outside, may hide in a PDF. Whatever it is, its text says "evil". */
final class HidingPlaces {
    static final String SCRIPT = "<< /Type /Action /S /JavaScript /JS (app.alert('evil')) >>";
    static final String ACTS = "/A " + SCRIPT;
    private static final String SHARE = "(\\\\\\\\evil\\\\share\\\\a.pdf)";
    static final String FILE = "<< /Type /Filespec /F (evil.exe) /UF (evil.exe) /EF << /F 9 0 R >> >>";

    private static final Map<String, Consumer<RawPdf>> ALL = new LinkedHashMap<>();

    static {
        inCatalogAndPages();
        inActions();
        inSpelling();
        HidingObjects.all();
    }

    private HidingPlaces() {}

    static Map<String, Consumer<RawPdf>> all() {
        return ALL;
    }

    static void at(String place, Consumer<RawPdf> hide) {
        ALL.put(place, pdf -> {
            pdf.stream(9, "/Type /EmbeddedFile", "evil attachment");
            hide.accept(pdf);
        });
    }

    static void catalog(String place, String more) {
        at(place, pdf -> pdf.catalog(more));
    }

    static void page(String place, String more) {
        at(place, pdf -> pdf.page(more));
    }

    static void link(String place, String more) {
        at(place, pdf -> pdf.link(more));
    }

    private static void uri(String place, String target) {
        link("link to " + place, "/A << /S /URI /URI " + target + " >>");
    }

    private static void inCatalogAndPages() {
        catalog("open action", "/OpenAction " + SCRIPT);
        catalog("open action, indirect chain", "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [" + SCRIPT + "] >>");
        catalog("catalog actions", "/AA << /WC " + SCRIPT + " /DS " + SCRIPT + " >>");
        catalog("script names", "/Names << /JavaScript << /Names [(a) " + SCRIPT + "] >> >>");
        catalog("attachment names", "/Names << /EmbeddedFiles << /Kids [<< /Names [(evil) " + FILE + "] >>] >> >>");
        catalog(
                "other names",
                "/Names << /Renditions << /Names [(x) << /S /MR /N (evil) >>] >> /URLS << /Names [(file:evil) 3 0 R] >> >>");
        catalog("associated files", "/AF [" + FILE + "]");
        catalog("portfolio", "/Collection << /Type /Collection /View /H /D (evil) >>");
        catalog("web capture", "/SpiderInfo << /V 1.0 /C [<< /URL (http://evil/) >>] >>");
        catalog("extensions", "/Extensions << /ACME << /BaseVersion /1.7 /URL (file:///evil) /JS (evil) >> >>");
        catalog("requirements", "/Requirements [<< /S /EnableJavaScripts /RH << /S /JS /Script (evil) >> >>]");
        catalog("dynamic form", "/AcroForm << /Fields [<< /T (a) /FT /Tx >>] /XFA [(evil) 9 0 R] /JS (evil) >> ");
        catalog("unknown catalog key", "/Evil " + SCRIPT);
        catalog("viewer preferences", "/ViewerPreferences << /JS (evil) /Some " + SCRIPT + " >>");
        catalog(
                "profile elsewhere",
                "/OutputIntents [<< /S /GTS_PDFX /DestOutputProfileRef << /URLs [<< /FS /URL /F (file:///evil) >>] >> >>]");
        catalog("names as values", "/ViewerPreferences << /Direction /JavaScript /Other /Launch >>");
        at("identifier", pdf -> pdf.trailer("/ID [(file:///evil) (file:///evil)]"));
        catalog("private data", "/PieceInfo << /Evil << /LastModified (D:2026) /Private << /JS (evil) >> >> >>");
        page("page actions", "/AA << /O " + SCRIPT + " /C << /S /Launch /F (evil.exe) >> >>");
        page("page's private data", "/PieceInfo << /Evil << /Private 9 0 R >> >>");
        page("thumbnail", "/Thumb 9 0 R");
        page("presentation steps", "/PresSteps << /Type /NavNode /NA " + SCRIPT + " /PA " + SCRIPT + " >>");
        page("threads", "/B [<< /Type /Bead /T << /Type /Thread /I << /Title (file:evil) >> >> >>]");
        at(
                "document information",
                pdf -> pdf.trailer("/Info << /Title (Good) /Evil " + SCRIPT + " /URL (file:///evil) >>"));
        at("trailer", pdf -> pdf.trailer("/Evil << /S /Launch /F (evil.exe) >> /XRefStm 9"));
    }

    private static void inActions() {
        link("script", ACTS);
        link("script in a stream", "/A << /S /JavaScript /JS 9 0 R >>");
        link("launch", "/A << /S /Launch /F (evil.exe) /Win << /F (evil.exe) /P (/c evil) >> /Unix (evil) >>");
        link("other file", "/A << /S /GoToR /F " + SHARE + " /D [0 /Fit] >>");
        link("attached file", "/A << /S /GoToE /T << /R /C /N (evil) >> /D (evil) >>");
        link("document part", "/A << /S /GoToDp /Dp 9 0 R /F (evil) >>");
        link("submit", "/A << /S /SubmitForm /F << /FS /URL /F (http://evil/) >> >>");
        link("import", "/A << /S /ImportData /F (evil.fdf) >>");
        link("media", "/A << /S /Rendition /OP 0 /JS (evil) /R << /S /MR /C << /S /MCD /D " + FILE + " >> >> >>");
        link("sound and film", "/A << /S /Movie /T (evil) /Next << /S /Sound /Sound 9 0 R >> >>");
        link("layers", "/A << /S /SetOCGState /State [/ON] /Next " + SCRIPT + " >>");
        link(
                "hide, reset, 3D, rich media",
                "/A << /S /Hide /T (evil) /Next [<< /S /ResetForm /Fields [(evil)] >> << /S /GoTo3DView /V (evil) >> << /S /RichMediaExecute /CMD << /C (evil) >> >>] >>");
        link("print command", "/A << /S /Named /N /Evil >>");
        link(
                "chain behind a good link",
                "/A << /S /URI /URI (http://good.example/) /Next << /S /URI /URI (http://good.example/2) /Next "
                        + SCRIPT + " >> >>");
        link(
                "chain in lists",
                "/A << /S /GoTo /D [3 0 R /Fit] /Next [[" + SCRIPT + "] << /Next [" + SCRIPT + "] >>] >>");
        link("action without type", "/A << /JS (evil) >>");
        link("action without kind", "/A << /Type /Action /F (evil) /URI (file:///evil) >>");
        link("previous action", "/PA << /S /URI /URI (file:///evil) /Next " + SCRIPT + " >>");
        link("go to with a file", "/A << /S /GoTo /D << /F (evil.pdf) /D [0 /Fit] >> /F (evil.pdf) >>");
        link(
                "destination that is an action",
                "/Dest << /D [3 0 R /Fit] /A " + SCRIPT + " /S /JavaScript /JS (evil) >>");
        uri("a script", "(javascript:evil)");
        uri("a script in capitals and blanks", "( \\tJaVaScRiPt:evil)");
        uri("a file behind a tab", "(\\tfile:///evil)");
        uri("a file in octal", "(\\146\\151\\154\\145:///evil)");
        uri("a file in hexadecimal", "<66696C653A2F2F2F6576696C>");
        uri("a file in UTF-16", "<FEFF00660069006C0065003A002F002F002F006500760069006C>");
        uri("a file in UTF-16, little end first", "<FFFE660069006C0065003A002F002F002F006500760069006C00>");
        uri("a file behind a UTF-8 mark", "(\\357\\273\\277file:///evil)");
        uri("a share", SHARE);
        uri("a share with slashes", "(//evil/share)");
        uri("a share by its protocol", "(smb://evil/share)");
        uri("a relative file", "(../evil.exe)");
        uri("data", "(data:text/html,evil)");
        uri("a mail with an attachment", "(mailto:a@good.example?subject=x&attach=/evil)");
        uri("a web address with a share", "(http://good.example\\\\..\\\\evil)");
        uri("a name", "/evil");
        uri("a list", "[(file:///evil)]");
        uri("a stream", "9 0 R");
        at(
                "base of all links",
                pdf -> pdf.catalog("/URI << /Base (file:///evil/) >>").link("/A << /S /URI /URI (x) >>"));
    }

    private static void inSpelling() {
        link("escaped names", "/#41 << /#53 /Java#53cript /#4A#53 (evil) >>");
        link("kind as a text", "/A << /S (JavaScript) /JS (evil) >>");
        catalog("escaped catalog key", "/#4fpen#41ction << /S /L#61unch /F (evil.exe) >>");
        at(
                "annotation kind escaped",
                pdf -> pdf.page("/Annots [<< /Subtype /#46ileAttachment /Rect [0 0 9 9] /F#53 " + FILE + " >>]"));
        at(
                "kind in another object",
                pdf -> pdf.link("/A << /S 7 0 R /JS 8 0 R >>")
                        .object(7, "/JavaScript")
                        .object(8, "(evil)"));
    }
}
