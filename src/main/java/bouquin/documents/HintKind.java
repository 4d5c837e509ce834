package bouquin.documents;

/** What a {@link Hint} is about. */
public enum HintKind {
    /** An e-mail address. */
    EMAIL,
    /** A phone number that exists as the numbering plans have it. */
    PHONE,
    /** An international bank account number, ISO 13616, whose check digits are right. */
    IBAN,
    /** The number of a payment card, whose check digit is right. */
    CARD,
    /** A number by which a state knows a person, whose key is right where it has one. */
    NATIONAL_ID,
    /** A number after words that call it a student's. */
    STUDENT_NUMBER,
    /** A marking such as "strictly confidential". */
    CONFIDENTIAL
}
