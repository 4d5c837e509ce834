package bouquin.demo;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.moderation.Moderation;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.Logger;

/** Where the demo's sellers offer their texts: set as a PDF, handed in, listed, approved. */
@ApplicationScoped
class Stall {
    private static final Logger LOG = Logger.getLogger(Stall.class.getName());
    private static final int PAGES_TO_CHOOSE_FROM = 6;

    @Inject
    People people;

    @Inject
    Typesetter typesetter;

    @Inject
    Documents documents;

    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    @Inject
    Storage storage;

    @Inject
    Notes notes;

    @Inject
    Transactions transactions;

    void handIn(DemoText text) throws IOException {
        if (notes.has(document(text))) return;
        Path folder = storage.workspace();
        try {
            Path file = folder.resolve(text.name() + ".pdf");
            typesetter.typeset(text.manuscript(), file);
            notes.keep(document(text), receive(text, file).value());
        } finally {
            Storage.deleteTree(folder);
        }
    }

    /** Lists the text if its document is ready. @return whether there is nothing left to wait for */
    boolean published(DemoText text) {
        if (notes.has(listing(text))) return true;
        DocumentView document =
                documents.view(new DocumentId(notes.find(document(text)).orElseThrow()));
        if (document.state() == DocumentState.REFUSED) LOG.severe("Demo text " + text.name() + " was refused");
        if (document.state() != DocumentState.READY) return document.state() == DocumentState.REFUSED;
        transactions.inNew(() -> publish(text, document));
        return true;
    }

    Optional<ListingId> listed(DemoText text) {
        return notes.find(listing(text)).map(ListingId::new);
    }

    private DocumentId receive(DemoText text, Path file) throws IOException {
        AccountId seller = people.account(text.seller());
        try (InputStream in = Files.newInputStream(file)) {
            return documents.receive(new ReceiveDocument(seller.value(), text.name() + ".pdf", "application/pdf"), in);
        }
    }

    private ListingId publish(DemoText text, DocumentView document) {
        AccountId seller = people.account(text.seller());
        ListingId listing = catalog.draft(seller, new DraftListing(document.id(), text.details(free(document))));
        catalog.submit(seller, listing);
        Person moderator = Person.of(Person.Part.MODERATOR).get(0);
        moderation.approve(people.visitor(moderator, Role.MODERATOR), listing, "");
        notes.keep(listing(text), listing.value());
        return listing;
    }

    /** The cover and the first pages of the text; its contents are on the listing's page anyway. */
    private static SortedSet<Integer> free(DocumentView document) {
        return document.pages() < PAGES_TO_CHOOSE_FROM ? null : new TreeSet<>(Set.of(1, 3, 4));
    }

    private static String document(DemoText text) {
        return "document:" + text.name();
    }

    private static String listing(DemoText text) {
        return "listing:" + text.name();
    }
}
