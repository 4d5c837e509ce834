package bouquin.invoices;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code bouquin.shop.*}: who sells. Without settings it is a company that doesn't exist and says so. */
@ApplicationScoped
class ShopSettings implements Configured {
    /** A number that passes its checksum and is nobody's. */
    private static final String NOBODY = "999999998";

    private Party shop;
    private boolean fictional;

    @Override
    public void configure(Settings settings) {
        String siren = settings.text("bouquin.shop.siren", NOBODY);
        if (!Siren.valid(siren)) throw new BadSetting("bouquin.shop.siren", "nine digits with their checksum");
        String vatNumber = settings.text("bouquin.shop.vatNumber", Siren.vatNumber(siren));
        if (!vatNumber.equals(Siren.vatNumber(siren)))
            throw new BadSetting("bouquin.shop.vatNumber", "the French number of this SIREN");
        fictional = siren.equals(NOBODY);
        shop = new Party(
                settings.text("bouquin.shop.name", "Bouquin Démonstration SAS"),
                settings.text("bouquin.shop.form", "société fictive au capital de 1 000 €, RCS Nulle-Part"),
                settings.text("bouquin.shop.street", "1 rue de l’Exemple"),
                settings.text("bouquin.shop.postcode", "00000"),
                settings.text("bouquin.shop.city", "Nulle-Part"),
                "FR",
                siren,
                vatNumber,
                settings.text("bouquin.shop.email", "factures@bouquin.example"));
    }

    Party shop() {
        return shop;
    }

    /** Whether nobody said yet who sells. */
    boolean fictional() {
        return fictional;
    }
}
