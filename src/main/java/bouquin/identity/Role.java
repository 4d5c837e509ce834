package bouquin.identity;

/** What an account may do. Every account is a buyer. */
public enum Role {
    BUYER,
    SELLER,
    MODERATOR,
    ADMIN
}
