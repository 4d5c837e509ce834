package bouquin.documents.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Where something that acts, or the way to something outside, may hide in a PDF. Whatever it is, its text says "evil". */
final class HidingPlaces {
    private static final String SCRIPT = "<< /Type /Action /S /JavaScript /JS (app.alert('evil')) >>";
    private static final String ACTS = "/A " + SCRIPT;
    private static final String SHARE = "(\\\\\\\\evil\\\\share\\\\a.pdf)";
    private static final String FILE = "<< /Type /Filespec /F (evil.exe) /UF (evil.exe) /EF << /F 9 0 R >> >>";

    private static final Map<String, Consumer<RawPdf>> ALL = new LinkedHashMap<>();

    static {
        inCatalogAndPages();
        inActions();
        inSpelling();
        inAnnotations();
        inTreesAndStreams();
        inConfusion();
        inTheFile();
    }

    private HidingPlaces() {}

    static Map<String, Consumer<RawPdf>> all() {
        return ALL;
    }

    private static void at(String place, Consumer<RawPdf> hide) {
        ALL.put(place, pdf -> {
            pdf.stream(9, "/Type /EmbeddedFile", "evil attachment");
            hide.accept(pdf);
        });
    }

    private static void catalog(String place, String more) {
        at(place, pdf -> pdf.catalog(more));
    }

    private static void page(String place, String more) {
        at(place, pdf -> pdf.page(more));
    }

    private static void link(String place, String more) {
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

    private static void annotation(String place, String more) {
        at(place, pdf -> pdf.page("/Annots [<< /Type /Annot /Rect [0 0 9 9] " + more + " >>]"));
    }

    private static void inAnnotations() {
        annotation("attached to a page", "/Subtype /FileAttachment /FS " + FILE);
        annotation(
                "rich media",
                "/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(evil) " + FILE
                        + "] >> >> /RichMediaSettings << /A 9 0 R >>");
        annotation(
                "screen", "/Subtype /Screen /MK << >> /A << /S /Rendition /JS (evil) >> /AA << /PO " + SCRIPT + " >>");
        annotation("film", "/Subtype /Movie /Movie << /F (evil.avi) >> /A << >>");
        annotation("sound", "/Subtype /Sound /Sound 9 0 R");
        annotation("3D", "/Subtype /3D /3DD << /Type /3D /Subtype /U3D /OnInstantiate 9 0 R >>");
        annotation("field", "/Subtype /Widget /FT /Btn /T (evil) " + ACTS + " /AA << /K " + SCRIPT + " >>");
        annotation("unknown kind", "/Subtype /Evil " + ACTS);
        annotation("note with a file", "/Subtype /Text /Contents (x) /FS " + FILE + " /AF " + FILE + " /F (evil.exe)");
        annotation("rich text", "/Subtype /FreeText /Contents (x) /RC (<body><a href=\"file:///evil\">x</a></body>)");
        annotation(
                "popup",
                "/Subtype /Text /Popup << /Subtype /Popup /Rect [0 0 9 9] /AA << /E " + SCRIPT + " >> " + ACTS + " >>");
        at(
                "annotations of an appearance",
                pdf -> pdf.page("/Annots [<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 7 0 R >> >>]").stream(
                        7,
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Annots [<< /Subtype /Link " + ACTS
                                + " >>] >> /Annots [<< " + ACTS + " >>] /AA " + SCRIPT,
                        "0 0 9 9 re f"));
        at("annotations that are one", pdf -> pdf.page("/Annots << /Subtype /Link /Rect [0 0 9 9] " + ACTS + " >>"));
    }

    private static void inTreesAndStreams() {
        catalog(
                "named target with an action",
                "/Names << /Dests << /Names [(a) << /D [3 0 R /Fit] " + ACTS + " /AA << /O " + SCRIPT + " >> >> (b) "
                        + SCRIPT + "] /JS (evil) >> >>");
        catalog(
                "old named target",
                "/Dests << /a << /D [3 0 R /Fit] " + ACTS + " >> /JS (evil) /AA << /O " + SCRIPT + " >> >>");
        at(
                "bookmark",
                pdf -> pdf.catalog("/Outlines 7 0 R")
                        .object(7, "<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>")
                        .object(8, "<< /Title (Chapter) /Parent 7 0 R " + ACTS + " /AA << /U " + SCRIPT + " >> >>"));
        at(
                "structure tree",
                pdf -> pdf.catalog("/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R")
                        .object(
                                7,
                                "<< /Type /StructTreeRoot /RoleMap << /JS (evil) /AA << /S /JavaScript /JS (evil) >> >> /K << /S /P /P 7 0 R /A << /O /Layout /JS (evil) /F (evil) >> /AF "
                                        + FILE + " /K [<< /Type /OBJR /Obj << /Subtype /Widget " + ACTS
                                        + " >> >> << /S /JavaScript /JS (evil) >>] >> >>"));
        at(
                "namespace of structure",
                pdf -> pdf.catalog(
                        "/StructTreeRoot << /Type /StructTreeRoot /Namespaces [<< /Type /Namespace /NS (http://good.example/) /Schema "
                                + FILE + " >>] >>"));
        at(
                "metadata of another kind",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(7, "/Type /Metadata /Subtype /octet-stream", "evil"));
        at(
                "metadata with a path",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(
                        7,
                        "/Type /Metadata /Subtype /XML",
                        "<x:xmpmeta><a path='file:///evil/a'>\\\\evil\\share</a><b>&#102;&#x69;le:///evil</b></x:xmpmeta>"));
        at(
                "metadata with an entity",
                pdf -> pdf.catalog("/Metadata 7 0 R").stream(
                        7,
                        "/Type /Metadata /Subtype /XML",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///evil'>]><x>&e;</x>"));
        at(
                "metadata of an image",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Metadata 8 0 R")
                        .stream(8, "/Type /Metadata /Subtype /evil", "evil"));
        at("content in another file", pdf -> pdf.stream(4, "/F (evil.dat) /FFilter /FlateDecode", "BT ET"));
        at(
                "image in another file",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Image /Width 1 /Height 1 /F << /F (evil.png) >> /OPI << /2.0 << /F (evil) >> >>"));
        at(
                "page of another file",
                pdf -> xobject(pdf, "/Subtype /Form /BBox [0 0 9 9] /Ref << /F (evil.pdf) /Page 0 >>"));
        at("program", pdf -> xobject(pdf, "/Subtype /PS /Level1 9 0 R"));
        at("program in a form", pdf -> xobject(pdf, "/Subtype /Form /Subtype2 /PS /PS 9 0 R /BBox [0 0 9 9]"));
        at(
                "resources of a form",
                pdf -> xobject(
                        pdf,
                        "/Subtype /Form /BBox [0 0 9 9] /Resources << /Properties << /JS (evil) /M << /Type /OCMD "
                                + ACTS
                                + " /JS (evil) >> >> /Font << /AA (evil) /OpenAction << /JS (evil) >> >> /XObject << /JS << /S /JavaScript /JS (evil) >> >> >>"));
        at(
                "layers",
                pdf -> pdf.catalog(
                                "/OCProperties << /OCGs [7 0 R] /D << /Order [7 0 R] /AA << /O " + SCRIPT + " >> >> >>")
                        .object(
                                7,
                                "<< /Type /OCG /Name (Layer) /Usage << /JS (evil) /CreatorInfo << /Evil " + SCRIPT
                                        + " >> >> >>"));
        at(
                "page labels",
                pdf -> pdf.catalog(
                        "/PageLabels << /Nums [0 << /S /JavaScript /JS (evil) >> 1 << /S /D " + ACTS + " >>] >>"));
    }

    private static RawPdf xobject(RawPdf pdf, String dictionary) {
        return pdf
                .object(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 7 0 R >> >> >>")
                .stream(7, "/Type /XObject " + dictionary, " ");
    }

    private static void inConfusion() {
        link("list for an action", "/A [" + SCRIPT + "]");
        link("list of lists", "/A [[[[" + SCRIPT + "]]]]");
        link("text for an action", "/A (javascript:evil)");
        link("stream for an action", "/A 9 0 R /Dest 9 0 R");
        catalog("list for names", "/Names [/JavaScript << /Names [(x) " + SCRIPT + "] >>]");
        catalog(
                "name for scripts",
                "/Names << /Dests << /Names [(x) [3 0 R /Fit]] /Kids " + SCRIPT + " /Limits [(a) " + SCRIPT
                        + "] >> >>");
        at(
                "one object for two uses",
                pdf -> pdf.catalog("/Dests << /good 7 0 R >> /OpenAction 7 0 R")
                        .link("/A 7 0 R")
                        .object(7, "<< /D [3 0 R /Fit] /S /JavaScript /JS (evil) >>"));
        at(
                "a font that is an action",
                pdf -> pdf.object(
                                3,
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /Body 7 0 R >> >> /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A 7 0 R >>] >>")
                        .object(
                                7,
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /S /URI /URI (file:///evil) /Next "
                                        + SCRIPT + " >>"));
        at(
                "circle",
                pdf -> pdf.link("/A 7 0 R")
                        .object(7, "<< /S /GoTo /D [3 0 R /Fit] /Next 8 0 R /Self 7 0 R >>")
                        .object(8, "<< /Next [7 0 R 8 0 R " + SCRIPT + "] /Kids [7 0 R] >>"));
        link(
                "fields that are none",
                "/Some << /Deep [<< /Deeper << /A " + SCRIPT + " /AA [" + SCRIPT + "] /EF (evil) >> >>] >>");
        at(
                "an action with generations",
                pdf -> pdf.link("/A 7 0 R").object(7, "8 0 R").object(8, SCRIPT));
        page("duplicate keys", "/AA << >> /AA << /O " + SCRIPT + " >>");
    }

    private static void inTheFile() {
        at("object without a reference", pdf -> pdf.object(7, SCRIPT).object(8, "(\\\\\\\\evil)"));
        at(
                "comments and gaps",
                pdf -> pdf.revision()
                        .append("% evil /JS (evil)\n<< /S /Launch /F (evil) >>\n")
                        .catalog("")
                        .revision()
                        .append("evil"));
        at("update", pdf -> pdf.revision().catalog("/OpenAction " + SCRIPT));
        at(
                "update that was taken back",
                pdf -> pdf.catalog("/OpenAction 7 0 R")
                        .object(7, SCRIPT)
                        .revision()
                        .catalog(""));
        at("object stream", pdf -> {
            String script = "<< /S /JavaScript /JS (evil) >>",
                    link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A 20 0 R >>";
            String index = "20 0 21 " + (script.length() + 1) + " ";
            pdf.page("/Annots [21 0 R]").stream(
                    22, "/Type /ObjStm /N 2 /First " + index.length(), index + script + " " + link);
            pdf.hybrid(22, 20, 21);
        });
    }
}
