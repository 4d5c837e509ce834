package bouquin.support;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import bouquin.catalog.DraftListing;
import bouquin.catalog.Level;
import bouquin.catalog.ListingDetails;
import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.ReceiveDocument;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.BecomeSeller;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.identity.Role;
import bouquin.identity.SessionView;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** People and documents for container tests: real accounts, and real documents that are really for sale. */
@ApplicationScoped
public class Stall {
    private static final String PASSWORD = "correct-horse-battery";

    @Inject
    Identity identity;

    @Inject
    Documents documents;

    @Inject
    Typesetter typesetter;

    @Inject
    Catalog catalog;

    @Inject
    Storage storage;

    /** Somebody who is signed in. */
    public Visitor member() {
        String email = "m" + Id.next() + "@example.org";
        identity.open(new OpenAccount(email, PASSWORD, "Camille Roux", "fr"));
        SessionView session = identity.signIn(email, PASSWORD, "192.0.2.1");
        return identity.visitor(session.token());
    }

    public Visitor guest() {
        return identity.visitor(identity.guestSession().token());
    }

    /** The test shop's admin. */
    public Visitor admin() {
        Visitor admin = identity.visitor(
                identity.signIn("admin@bouquin.test", PASSWORD, "192.0.2.1").token());
        if (!admin.is(Role.ADMIN)) throw new IllegalStateException("no admin");
        return admin;
    }

    public AccountId seller() {
        AccountId account = member().account();
        appoint(account);
        return account;
    }

    /** From now on the account may sell. */
    public void appoint(AccountId account) {
        identity.becomeSeller(account, new BecomeSeller("FR", false, true, true));
    }

    /** A new document of the seller's at this price, published. */
    public ListingId sells(AccountId seller, String title, long cents) {
        DocumentId document = ready(seller, title);
        String category = leaf(catalog.categories().get(0)).id();
        ListingDetails details = new ListingDetails(
                title,
                "What the tides do to the coast, explained for whoever lives there. ".repeat(2),
                category,
                Level.OTHER,
                "en",
                List.of("tides"),
                Money.eur(cents),
                null);
        ListingId listing = catalog.draft(seller, new DraftListing(document, details));
        catalog.submit(seller, listing);
        catalog.publish(listing);
        return listing;
    }

    /** Waits at most a minute. */
    public static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("nothing happened for a minute");
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private DocumentId ready(AccountId seller, String title) {
        byte[] pdf = pdf(title);
        DocumentId document = documents.receive(
                new ReceiveDocument(seller.value(), "tides.pdf", "application/pdf", pdf.length),
                new ByteArrayInputStream(pdf));
        until(() -> documents.view(document).state().isFinal());
        return document;
    }

    private byte[] pdf(String title) {
        Paragraph text = new Paragraph("Whoever lives by the coast learns to read its times. ".repeat(12));
        Manuscript manuscript = new Manuscript(
                title, "Ana Marin", "en", "", List.of(new Section(title + " " + Id.next(), 1, List.of(text, text))));
        try {
            Path folder = storage.workspace();
            try {
                Path file = folder.resolve("made.pdf");
                typesetter.typeset(manuscript, file);
                return Files.readAllBytes(file);
            } finally {
                Storage.deleteTree(folder);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Category leaf(Category category) {
        return category.children().isEmpty()
                ? category
                : leaf(category.children().get(0));
    }
}
