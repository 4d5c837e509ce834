package bouquin.documents.pdf;

import bouquin.documents.Engraver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the server what the component asks for by its ports. */
@ApplicationScoped
class PressRoom {
    @Produces
    @ApplicationScoped
    Engraver engraver() {
        return new MarkText();
    }
}
