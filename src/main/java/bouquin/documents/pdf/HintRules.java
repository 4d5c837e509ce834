package bouquin.documents.pdf;

import bouquin.documents.HintKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of hints that one line or two tell by themselves; phone numbers need {@link Phones}. */
final class HintRules {
    private static final String ADDRESS =
            "[\\p{L}\\p{N}._%+'-]{1,64}@\\n?(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}";

    /** Several people of one house, as papers write them: {ana,bob}@univ.example. */
    private static final String ADDRESSES =
            "\\{[\\p{L}\\p{N}._+,;|\\s-]{2,200}\\}\\s?@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}";

    /** RFC 2606 keeps these for examples, and writers use the others so. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iu).*(?:@|\\.)(?:example|exemple|beispiel|ejemplo|test|invalid|localhost)(?:\\.[a-z]{2,3})?"
                    + "|.*@(?:domain|domaine|company|entreprise|site|server|serveur|host|mail|email|acme|foo|bar)\\.[a-z]{2,4}"
                    + "|(?:name|nom|user|username|utilisateur|someone|you|vous|votre|your|foo|xxx+|abc|x|y)@.*"
                    + "|.*\\.(?:png|jpe?g|gif|svg|pdf|js|css|py|java)");

    private static final Set<String> CARDS_FOR_TESTS = Set.of(
            "4242424242424242",
            "4111111111111111",
            "4012888888881881",
            "4000056655665556",
            "5555555555554444",
            "5105105105105100",
            "2223003122003222",
            "378282246310005",
            "371449635398431",
            "6011111111111117");

    private static final String NOT_IN_A_NUMBER = "(?<![\\p{L}\\p{N}.,/_#=-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}_/=]|[.,-]\\p{N})";

    private HintRules() {}

    /** In the order in which they are asked: what one has taken is not offered to the next. */
    static List<HintRule> all() {
        return Stream.of(
                        Stream.of(
                                new HintRule(HintKind.EMAIL, ADDRESSES),
                                new HintRule(HintKind.EMAIL, ADDRESS, HintRules::isAddress),
                                new HintRule(
                                        HintKind.IBAN,
                                        "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \\u00a0\\n]?[A-Z0-9]){11,30}(?![\\p{L}\\p{N}])",
                                        match -> Iban.isValid(HintRule.compact(match.group())))),
                        NationalIds.rules().stream(),
                        Stream.of(
                                new HintRule(HintKind.CARD, card(), HintRules::isCard),
                                new HintRule(HintKind.STUDENT_NUMBER, studentNumber())),
                        Markings.rules().stream())
                .flatMap(rules -> rules)
                .toList();
    }

    private static boolean isAddress(Matcher match) {
        String address = match.group().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return !EXAMPLE.matcher(address).matches() && !address.startsWith(".") && !address.contains("..");
    }

    /** In one piece, or in the groups that are printed on cards. */
    private static String card() {
        return NOT_IN_A_NUMBER
                + "(?:[2-6]\\d{12,18}|[2-6]\\d{3}([ \\u00a0-])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?|3[47]\\d{2}[ -]\\d{6}[ -]\\d{5})"
                + ENDS;
    }

    private static boolean isCard(Matcher match) {
        String digits = HintRule.digits(match.group());
        return !CARDS_FOR_TESTS.contains(digits) && isIssued(digits) && Checksums.luhn(digits);
    }

    /** The first digits and lengths of the networks in use (ISO/IEC 7812). */
    private static boolean isIssued(String digits) {
        int six = Integer.parseInt(digits.substring(0, 6)), length = digits.length();
        boolean visa = six / 100_000 == 4 && (length == 13 || length == 16 || length == 19);
        boolean mastercard =
                length == 16 && (six / 10_000 >= 51 && six / 10_000 <= 55 || six >= 222_100 && six <= 272_099);
        boolean amex = length == 15 && (six / 10_000 == 34 || six / 10_000 == 37);
        boolean other =
                length == 16 && (six / 100 == 6011 || six / 10_000 == 65 || six / 100 >= 3528 && six / 100 <= 3589);
        return visa || mastercard || amex || other;
    }

    private static String studentNumber() {
        return "(?iu)(?:num[ée]ro\\s(?:d[’'])?[ée]tudiant|n\\s?[°º]\\s?(?:d[’'])?[ée]tudiant|carte\\sd[’'][ée]tudiant|student\\s(?:id|no\\.?|number|n[°º])"
                + "|matricule|matrikel(?:nummer|-?nr\\.?)|matr[íi]cula|n[úu]mero\\sde\\sestudiante)"
                + "\\s{0,3}(?:n[°º]|no\\.?)?\\s{0,2}[:#=]?\\s{0,3}" + HintRule.IT
                + "[A-Z]{0,2}\\d[\\d -]{3,13}\\d)(?!\\d)";
    }
}
