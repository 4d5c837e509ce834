package bouquin.demo;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.Manuscript;
import bouquin.documents.ReceiveDocument;
import bouquin.documents.Typesetter;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.moderation.Moderation;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import bouquin.versions.HandInVersion;
import bouquin.versions.VersionState;
import bouquin.versions.Versions;
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
    Versions versions;

    @Inject
    Storage storage;

    @Inject
    Notes notes;

    @Inject
    Transactions transactions;

    void handIn(DemoText text) throws IOException {
        handIn(text.name(), text.seller(), text.manuscript());
    }

    void handIn(DemoVersion version) throws IOException {
        handIn(version.name(), version.text().seller(), version.manuscript());
    }

    /** Takes a newer document as far as it comes now. @return whether there is nothing left to wait for */
    boolean renewed(DemoVersion version) {
        Optional<ListingId> listing = listed(version.text());
        if (listing.isEmpty() || notes.has(published(version))) return true;
        DocumentView document = received(version.name());
        if (document.state() != DocumentState.READY) return document.state() == DocumentState.REFUSED;
        Optional<Integer> number = notes.find(handedIn(version)).map(Integer::valueOf);
        if (number.isEmpty()) transactions.inNew(() -> handIn(version, listing.get(), document));
        return number.isPresent() && settled(version, listing.get(), number.get());
    }

    /** Lists the text if its document is ready. @return whether there is nothing left to wait for */
    boolean published(DemoText text) {
        if (notes.has(listing(text))) return true;
        DocumentView document = received(text.name());
        if (document.state() == DocumentState.REFUSED) LOG.severe("Demo text " + text.name() + " was refused");
        if (document.state() != DocumentState.READY) return document.state() == DocumentState.REFUSED;
        transactions.inNew(() -> publish(text, document));
        return true;
    }

    Optional<ListingId> listed(DemoText text) {
        return notes.find(listing(text)).map(ListingId::new);
    }

    private void handIn(String name, Person seller, Manuscript manuscript) throws IOException {
        if (notes.has("document:" + name)) return;
        Path folder = storage.workspace();
        try {
            Path file = folder.resolve(name + ".pdf");
            typesetter.typeset(manuscript, file);
            notes.keep("document:" + name, receive(seller, file).value());
        } finally {
            Storage.deleteTree(folder);
        }
    }

    private DocumentId receive(Person seller, Path file) throws IOException {
        String owner = people.account(seller).value();
        try (InputStream in = Files.newInputStream(file)) {
            return documents.receive(
                    new ReceiveDocument(owner, file.getFileName().toString(), "application/pdf"), in);
        }
    }

    private DocumentView received(String name) {
        return documents.view(new DocumentId(notes.find("document:" + name).orElseThrow()));
    }

    private int handIn(DemoVersion version, ListingId listing, DocumentView document) {
        AccountId seller = people.account(version.text().seller());
        int number =
                versions.handIn(seller, new HandInVersion(listing, document.id(), version.note(), version.validAsOf()));
        notes.keep(handedIn(version), String.valueOf(number));
        return number;
    }

    private boolean settled(DemoVersion version, ListingId listing, int number) {
        VersionState state = versions.version(listing, number).state();
        if (state == VersionState.IN_REVIEW) transactions.inNew(() -> approve(version, listing, number));
        return state != VersionState.IN_PRESS;
    }

    private int approve(DemoVersion version, ListingId listing, int number) {
        Person moderator = Person.of(Person.Part.MODERATOR).get(0);
        moderation.approveVersion(people.visitor(moderator, Role.MODERATOR), listing, number, "");
        notes.keep(published(version), String.valueOf(number));
        return number;
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

    private static String handedIn(DemoVersion version) {
        return "handedIn:" + version.name();
    }

    private static String published(DemoVersion version) {
        return "renewed:" + version.name();
    }

    private static String listing(DemoText text) {
        return "listing:" + text.name();
    }
}
