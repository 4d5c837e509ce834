package bouquin.moderation;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;

/**
 * A notice of content that somebody holds to be illegal, with what Regulation (EU) 2022/2065 art. 16(2) asks for.
 *
 * @param address where it stands, a path or address of this shop; 5 to 500 characters
 * @param explanation why it is illegal, 20 to 3,000 characters
 * @param name of whoever reports; may stay empty, as art. 16(2)(c) has exceptions
 * @param email where the receipt and the decision go
 * @param goodFaith that the notice is accurate and complete in good faith
 * @param locale of the receipt, "fr" or "en"
 */
public record ReportContent(
        String address, String explanation, String name, String email, boolean goodFaith, String locale) {
    public ReportContent {
        address = Text.line(address);
        explanation = Text.paragraphs(explanation);
        name = Text.line(name);
        email = Text.line(email);
    }

    void requireSound() {
        new Faults()
                .require(between(address, 5, 500), "address", "moderation.report.address")
                .require(between(explanation, 20, 3_000), "explanation", "moderation.report.explanation", 20, 3_000)
                .require(name.length() <= 200, "name", "moderation.report.name", 200)
                .require(email.matches("[^@\\s]{1,64}@[^@\\s]{3,180}"), "email", "identity.email")
                .require(goodFaith, "goodFaith", "moderation.report.goodFaithNeeded")
                .throwIfAny();
    }

    private static boolean between(String text, int min, int max) {
        return text.length() >= min && text.length() <= max;
    }
}
