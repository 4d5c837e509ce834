package bouquin.identity;

import bouquin.kernel.Faults;
import bouquin.kernel.Text;
import java.util.List;
import java.util.Locale;

/** What an account's name, password, language and country may be. */
final class AccountRules {
    private AccountRules() {}

    /** The command with its name cleaned. @throws Rejected with a fault for each field that won't do */
    static OpenAccount checked(OpenAccount command) {
        String name = Text.line(command.displayName());
        String locale = command.locale() == null ? "fr" : command.locale();
        new Faults()
                .check("email", () -> Email.parse(command.email()))
                .require(isPassword(command.password()), "password", "identity.password", Password.LENGTH_MIN)
                .require(
                        command.password() == null || !command.password().equalsIgnoreCase(command.email()),
                        "password",
                        "identity.passwordIsEmail")
                .require(!name.isEmpty() && name.length() <= 80, "displayName", "identity.displayName", 80)
                .require(locale.equals("fr") || locale.equals("en"), "locale", "identity.locale")
                .throwIfAny();
        return new OpenAccount(command.email(), command.password(), name, locale);
    }

    static boolean isPassword(String password) {
        return password != null && password.length() >= Password.LENGTH_MIN && password.length() <= Password.LENGTH_MAX;
    }

    static boolean isCountry(String country) {
        return country != null && List.of(Locale.getISOCountries()).contains(country);
    }
}
