package bouquin.documents.pdf;

import java.util.HashMap;
import java.util.Map;

/** International bank account numbers, ISO 13616. */
final class Iban {
    /** Of each country, from its registry. */
    private static final Map<String, Integer> LENGTHS = lengths("NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 MK19 SI19"
            + " AT20 BA20 EE20 KZ20 LT20 LU20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22"
            + " AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25"
            + " IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28"
            + " BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33");

    private Iban() {}

    /** @param compact upper-case letters and digits only */
    static boolean isValid(String compact) {
        return LENGTHS.getOrDefault(compact.substring(0, 2), 0) == compact.length()
                && Checksums.mod97(numeric(compact.substring(4) + compact.substring(0, 4))) == 1;
    }

    private static String numeric(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return digits.toString();
    }

    private static Map<String, Integer> lengths(String list) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String country : list.split(" "))
            lengths.put(country.substring(0, 2), Integer.valueOf(country.substring(2)));
        return lengths;
    }
}
