package bouquin.documents.pdf;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phone numbers. Pages are full of digits, so a run of them must look like a phone number before the numbering plans
 * are asked, and which plans depends on the document's language.
 */
final class Phones {
    /** Most runs of digits are none: this costs little. */
    static final Pattern SHAPE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,/@#=%&-])(?:\\+ ?|\\(\\+?)?\\d(?:[ \\u00a0\\u202f.()/–-]{0,3}\\d){6,14}"
                    + "(?![\\p{L}\\p{N}_@/=%€$]|[.,-]\\d|[ \\u00a0.-]\\d)");

    private static final int CONTEXT = 28;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:t[ée]l|phone|mobile|mob|portable|cell|fax|telef[oó]n|tel[ée]fono|handy|gsm|whatsapp|rufnummer|ruf|☎|✆|📞)[^\\n\\d+]{0,14}$");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?iu)(?:isbn|issn|doi|arxiv|pmid|pmc|siren|siret|rcs|rcs \\p{L}+|tva|vat|ean|iban|bic|rfc|article|art\\.|§|page|pp?\\.|vol\\.|n[°º]|no\\.|nr\\.|ref|r[ée]f[ée]?rence|version|code|ape|naf)[\\s:.#°-]{0,4}$");

    /** What nobody takes for a table's figures: a trunk prefix, an area code in brackets, or the American hyphens. */
    private static final Pattern WRITTEN_AS_PHONE = Pattern.compile(
            "0\\d(?:[ \\u00a0.-]?\\d{2}){4}|0\\d{2,4}[ /–-]\\d.*|\\(0?\\d{2,5}\\)[ -]?\\d.*|[2-9]\\d{2}([.-])[2-9]\\d{2}\\1\\d{4}");

    private static final Set<String> PLACEHOLDERS =
            Set.of("0123456789", "1234567890", "0102030405", "0000000000", "0612345678", "12345678", "1234567");

    /** American numbers of stories. */
    private static final Pattern FICTION = Pattern.compile("1?\\d{3}55501\\d{2}");

    private static final List<String> ELSEWHERE = List.of("FR", "US", "GB");

    private static final Map<String, List<String>> REGIONS = Map.ofEntries(
            Map.entry("fr", List.of("FR", "BE", "CH")),
            Map.entry("en", List.of("US", "GB")),
            Map.entry("de", List.of("DE", "AT", "CH")),
            Map.entry("es", List.of("ES", "MX")),
            Map.entry("it", List.of("IT", "CH")),
            Map.entry("nl", List.of("NL", "BE")),
            Map.entry("pt", List.of("PT", "BR")),
            Map.entry("pl", List.of("PL")));

    private Phones() {}

    /** Whether a run of digits is worth asking. */
    static boolean mayBe(Matcher match, String text) {
        String digits = HintRule.digits(match.group());
        if (PLACEHOLDERS.contains(digits) || FICTION.matcher(digits).matches()) return false;
        String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
        if (match.group().contains("+")) return true;
        if (OTHER_LABEL.matcher(before).find()) return false;
        return LABEL.matcher(before).find()
                || WRITTEN_AS_PHONE.matcher(match.group()).matches() && !isAmongFigures(match, text);
    }

    /** A line of a table holds several numbers and hardly a word. */
    private static boolean isAmongFigures(Matcher match, String text) {
        int from = text.lastIndexOf('\n', match.start()) + 1, to = text.indexOf('\n', match.end());
        String rest = text.substring(from, match.start()) + text.substring(match.end(), to < 0 ? text.length() : to);
        long digits = rest.chars().filter(Character::isDigit).count();
        return digits > 6 && digits > rest.chars().filter(Character::isLetter).count();
    }

    /** @param language ISO 639-1, or "" */
    static boolean isPhone(String written, String language) {
        String number = written.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (number.startsWith("+") || number.startsWith("(+")) return isInternational(number);
        return REGIONS.getOrDefault(language, ELSEWHERE).stream().anyMatch(region -> isIn(region, number));
    }

    private static boolean isInternational(String number) {
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return plans.isValidNumber(plans.parse(number, null));
        } catch (NumberParseException none) {
            return false;
        }
    }

    private static boolean isIn(String region, String number) {
        Iterator<PhoneNumberMatch> found = PhoneNumberUtil.getInstance()
                .findNumbers(number, region, Leniency.STRICT_GROUPING, 1)
                .iterator();
        return found.hasNext();
    }
}
