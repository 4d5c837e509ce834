package bouquin.support;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.Manuscript;
import bouquin.documents.ReceiveDocument;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.BecomeSeller;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.moderation.Moderation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What a container test needs before anything can be sold: sellers, documents, a moderator. */
@ApplicationScoped
public class Quay {
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    Identity identity;

    @Inject
    Documents documents;

    @Inject
    Typesetter typesetter;

    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    /** A new seller with an address of their own. */
    public AccountId seller(String name) {
        String email = Id.next() + "@example.org";
        AccountView account = identity.open(new OpenAccount(email, "correct-horse-battery", name, "fr"));
        identity.becomeSeller(account.id(), new BecomeSeller("FR", false, true, true));
        return account.id();
    }

    public Visitor visitor(AccountId account, Role... roles) {
        return new Visitor("session", account, "", "", Set.of(roles), "");
    }

    public Visitor moderator() {
        return visitor(new AccountId(Id.next()), Role.BUYER, Role.MODERATOR);
    }

    /** A real PDF of a few pages in the seller's hands, through the press. */
    public DocumentId document(AccountId owner, String title, String text) throws Exception {
        Path pdf = Files.createTempFile("quay", ".pdf");
        try {
            Manuscript.Section section =
                    new Manuscript.Section("Chapitre 1", 1, List.of(new Manuscript.Paragraph(text)));
            typesetter.typeset(new Manuscript(title, "Camille", "fr", "", List.of(section)), pdf);
            return document(owner, pdf);
        } finally {
            Files.delete(pdf);
        }
    }

    /** The file in the owner's hands, through the press. */
    public DocumentId document(AccountId owner, Path pdf) throws Exception {
        DocumentId id = receive(owner, pdf);
        until(() -> documents.view(id).state().isFinal());
        return id;
    }

    public ListingId draft(AccountId seller, DocumentId document, ListingDetails details) {
        return catalog.draft(seller, new DraftListing(document, details));
    }

    /** A listing that stands on the shelves, in public law, for 9.90 EUR. */
    public ListingId published(AccountId seller, String title, String text) throws Exception {
        ListingId id = draft(seller, document(seller, title, text), details(title, Money.eur(990)));
        catalog.submit(seller, id);
        moderation.approve(moderator(), id, null);
        return id;
    }

    public static ListingDetails details(String title, Money price) {
        return new ListingDetails(
                title,
                "Un résumé assez long pour dire de quoi parle ce document, et à qui.",
                "law-public",
                Level.LICENCE,
                "fr",
                List.of("droit public"),
                price,
                null);
    }

    /** Waits for what happens beside the test. */
    public static void until(BooleanSupplier happened) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!happened.getAsBoolean()) {
            if (System.currentTimeMillis() > end) throw new AssertionError("it did not happen in time");
            Thread.sleep(100);
        }
    }

    private DocumentId receive(AccountId owner, Path pdf) throws IOException {
        try (InputStream in = Files.newInputStream(pdf)) {
            return documents.receive(new ReceiveDocument(owner.value(), "notes.pdf", "application/pdf"), in);
        }
    }
}
