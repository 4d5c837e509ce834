package bouquin.pricing;

import bouquin.kernel.Rejected;
import bouquin.pricing.VatRegister.Answer;
import bouquin.pricing.VatRegister.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * How businesses are taxed. One of another member state accounts for the VAT itself, but only under a number that is in
 * force; one of ours pays VAT like everybody, so that nothing hangs on asking about its number.
 */
@ApplicationScoped
class Businesses {
    @Inject
    PricingSettings settings;

    @Inject
    VatRegister register;

    @Inject
    Clock clock;

    boolean reverseCharge(String text, String country) {
        VatNumber number = VatNumber.parse(text);
        if (!number.country().equals(country)) throw Rejected.invalid("pricing.vatNumber.otherCountry");
        return !number.country().equals(settings.home());
    }

    BusinessTax tax(String text, String country) {
        boolean reverseCharge = reverseCharge(text, country);
        VatNumber number = VatNumber.parse(text);
        Answer answer = register.ask(number);
        if (answer.state() == State.INVALID) throw Rejected.invalid("pricing.vatNumber.unregistered");
        if (answer.state() == State.UNKNOWN && reverseCharge && !settings.unverified())
            throw Rejected.conflict("pricing.vatNumber.unverifiable");
        boolean verified = answer.state() == State.VALID;
        return new BusinessTax(
                number.toString(),
                reverseCharge,
                verified,
                answer.consultation(),
                verified ? answer.at() : clock.instant());
    }
}
