package bouquin.payouts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where money goes: the number only encrypted, for the file to the bank; masked for everybody else. */
@Embeddable
class BankAccount {
    @Column(name = "iban")
    private byte[] sealed;

    @Column(name = "iban_masked")
    private String masked;

    private String holder;

    BankAccount() {}

    BankAccount(byte[] sealed, String masked, String holder) {
        this.sealed = sealed.clone();
        this.masked = masked;
        this.holder = holder;
    }

    BankAccount copy() {
        return new BankAccount(sealed, masked, holder);
    }

    byte[] sealed() {
        return sealed.clone();
    }

    String masked() {
        return masked;
    }

    String holder() {
        return holder;
    }
}
