package bouquin.support;

import bouquin.kernel.Id;
import bouquin.platform.persistence.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The order that a purchase in the ledger belongs to, so that the rules about orders hold for whoever checks them later. */
public final class PaidOrder {
    private PaidOrder() {}

    public static String in(Database database) {
        String order = Id.next();
        try (Connection connection = database.source().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into checkout_order (id, state, email, buyer_name, locale, country, currency, total, tax,"
                                + " refunded, waiver_version, placed_at, paid_at) values (?, 'PAID', 'buyer@example.org',"
                                + " 'A buyer', 'en', 'FR', 'EUR', 1000, 167, 0, 'none', now(6), now(6))")) {
            insert.setString(1, order);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return order;
    }
}
