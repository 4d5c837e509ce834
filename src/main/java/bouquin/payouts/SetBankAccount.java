package bouquin.payouts;

import bouquin.identity.Visitor;

/**
 * A seller says where the money shall go.
 *
 * @param iban with or without spaces
 * @param holder as the bank knows the account's owner, 2 to 70 characters
 * @param password the seller's own, once more
 */
public record SetBankAccount(Visitor visitor, String iban, String holder, String password) {
    /** Neither the number nor the password belongs in a log. */
    @Override
    public String toString() {
        return "SetBankAccount of " + visitor.account();
    }
}
