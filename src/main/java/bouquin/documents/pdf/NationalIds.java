package bouquin.documents.pdf;

import bouquin.documents.HintKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Numbers by which states know people: with their key where they have one, else only in their full written form. */
final class NationalIds {
    private static final String ALONE = "(?<![\\p{L}\\p{N}.,/_#=-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}_/=]|[.,-]\\p{N})";
    private static final String GAP = "[ \\u00a0.]?";
    private static final String LETTERS_OF_DNI = "TRWAGMYFPDXBNJZSQVHLCKE";

    private NationalIds() {}

    static List<HintRule> rules() {
        return List.of(
                rule(
                        "[12]" + GAP + "\\d{2}" + GAP + "(?:0[1-9]|1[0-2]|[2-4]\\d|[5-9]\\d)" + GAP + "(?:\\d{2}|2[AB])"
                                + GAP + "\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{2}",
                        match -> isFrench(HintRule.compact(match.group()))),
                rule("(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}", match -> isAmerican(match.group())),
                rule("(?:[XYZ]-?)?\\d{7,8}-?[A-Z]", match -> isSpanish(HintRule.compact(match.group()))),
                rule("[A-Z]{6}\\d{2}[ABCDEHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]", match -> isItalian(match.group())),
                rule("\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}", match -> isBelgian(HintRule.digits(match.group()))),
                rule("756\\.\\d{4}\\.\\d{4}\\.\\d{2}", match -> Checksums.ean13(HintRule.digits(match.group()))),
                rule(
                        "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]",
                        all()));
    }

    private static HintRule rule(String shape, Predicate<Matcher> holds) {
        return new HintRule(HintKind.NATIONAL_ID, ALONE + shape + ENDS, holds);
    }

    private static Predicate<Matcher> all() {
        return match -> true;
    }

    /** The key is 97 less the rest of the number; Corsica’s 2A and 2B count as 19 and 18. */
    private static boolean isFrench(String number) {
        String body = number.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return body.chars().allMatch(Character::isDigit)
                && 97 - Checksums.mod97(body) == Integer.parseInt(number.substring(13));
    }

    /** Without the numbers that stood in advertisements, and counts such as 123-45-6789. */
    private static boolean isAmerican(String number) {
        return !number.equals("078-05-1120") && !number.equals("219-09-9999") && !number.equals("123-45-6789");
    }

    private static boolean isSpanish(String number) {
        String digits =
                HintRule.digits(number.replace('X', '0').replace('Y', '1').replace('Z', '2'));
        String body = number.substring(0, number.length() - 1)
                .replace('X', '0')
                .replace('Y', '1')
                .replace('Z', '2');
        return digits.length() >= 8
                && body.length() == 8
                && LETTERS_OF_DNI.charAt(Integer.parseInt(body) % 23) == number.charAt(number.length() - 1);
    }

    /** Letters and digits in odd places are weighed by a table, those in even ones by their order. */
    private static boolean isItalian(String code) {
        int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int value = Character.digit(code.charAt(i), 36);
            int order = value < 10 ? value : value - 10;
            sum += i % 2 == 0 ? odd[order] : order;
        }
        return 'A' + sum % 26 == code.charAt(15);
    }

    /** Born before or after the turn of the century. */
    private static boolean isBelgian(String digits) {
        String body = digits.substring(0, 9);
        int key = Integer.parseInt(digits.substring(9));
        return 97 - Checksums.mod97(body) == key || 97 - Checksums.mod97("2" + body) == key;
    }
}
