package bouquin.documents.pdf;

import bouquin.documents.HintKind;
import java.util.List;

/** Words that somebody put on a paper so that it is not passed on. */
final class Markings {
    /** They mean the paper wherever they stand. */
    private static final String PLAIN =
            "strictement\\sconfidentiel(?:le)?|hautement\\sconfidentiel(?:le)?|strictly\\sconfidential|highly\\sconfidential|company\\sconfidential"
                    + "|private\\s(?:and|&)\\sconfidential|commercial[\\s-]in[\\s-]confidence|streng\\svertraulich|estrictamente\\sconfidencial"
                    + "|strettamente\\sriservato|ne\\spas\\sdiffuser|ne\\spas\\scommuniquer|diffusion\\s(?:restreinte|interdite|limitée)"
                    + "|(?:à\\s)?usage\\sinterne\\s(?:uniquement|seulement|exclusivement)|(?:for\\s)?internal\\suse\\sonly|do\\snot\\sdistribute"
                    + "|not\\sfor\\s(?:distribution|public\\srelease)|nur\\sfür\\sden\\s(?:internen\\sgebrauch|dienstgebrauch)"
                    + "|uso\\sinterno\\sexclusivo|secret[\\s-]d[ée]fense|très\\ssecret";

    /** They mean the paper when they stand alone or in capitals; in a sentence they mean anything. */
    private static final String ALONE =
            "confidentiel(?:le)?|confidential|vertraulich|confidencial|riservato|vertrouwelijk|konfidentiell|usage\\sinterne|internal\\suse"
                    + "|top\\ssecret|secret\\sdes\\saffaires|nur\\sintern|proprietary\\s(?:and|&)\\sconfidential";

    private static final String IN_CAPITALS =
            "CONFIDENTIEL(?:LE)?|CONFIDENTIAL|VERTRAULICH|CONFIDENCIAL|RISERVATO|VERTROUWELIJK"
                    + "|TOP\\sSECRET|USAGE\\sINTERNE|INTERNAL\\sUSE";

    private static final String LINE =
            "(?ium)^[\\s\\W\\d]{0,12}(?:(?:document|rapport|report|note|dossier|c[123])[\\s:–—-]{1,4})?" + HintRule.IT;
    private static final String END_OF_LINE = ")(?:[\\s:–—-]{1,4}(?:document|report|draft))?[\\s\\W\\d]{0,12}$";

    private Markings() {}

    static List<HintRule> rules() {
        return List.of(
                new HintRule(HintKind.CONFIDENTIAL, "(?iu)(?<!\\p{L})(?:" + PLAIN + ")(?!\\p{L})"),
                new HintRule(HintKind.CONFIDENTIAL, LINE + ALONE + END_OF_LINE),
                new HintRule(HintKind.CONFIDENTIAL, "(?<!\\p{L}|\\p{Lu}\\s)(?:" + IN_CAPITALS + ")(?!\\p{L})"));
    }
}
