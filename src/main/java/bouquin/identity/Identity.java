package bouquin.identity;

import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.platform.http.RateLimits;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Who people are: accounts, sessions, the right to sell. Answers about an e-mail address are the same, and take as
 * long, whether it has an account or not.
 */
@Facade
public class Identity {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_PER_EMAIL = 10, TRIES_PER_ADDRESS = 100, MAILS_PER_EMAIL = 5;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    RateLimits limits;

    @Inject
    Transactions transactions;

    /** The visitor whose session has this token; a reader when it is null, unknown or expired. */
    public Visitor visitor(String token) {
        if (token == null || token.length() > 100) return Visitor.READER;
        Optional<Session> session = accounts.session(Token.hash(token), clock.instant());
        if (session.isEmpty()) return Visitor.READER;
        if (session.get().accountId() == null)
            return new Visitor(session.get().id(), null, "", "", Set.of(), Token.csrf(token));
        return accounts.find(new AccountId(session.get().accountId()))
                .map(account -> account.visitor(session.get(), token))
                .orElse(Visitor.READER);
    }

    /**
     * Opens an account. For an address that has one already the answer looks the same, and the address gets a mail.
     *
     * @throws Rejected INVALID with faults on {@code email}, {@code password}, {@code displayName}, {@code locale}
     */
    public AccountView open(OpenAccount command) {
        OpenAccount clean = AccountRules.checked(command);
        Email email = Email.parse(clean.email());
        Account account = new Account(
                email, Password.hash(clean.password()), clean.displayName(), clean.locale(), clock.instant());
        limits.take("open:" + email, MAILS_PER_EMAIL, WINDOW);
        if (accounts.addIfNew(account)) {
            outbox.append(new AccountOpened(account.id()));
            mailLink(LinkPurpose.CONFIRM, email, clean.locale());
        } else {
            mailLink(LinkPurpose.PASSWORD, email, clean.locale());
        }
        return account.view();
    }

    /**
     * @param address the client's, for counting tries
     * @throws Rejected UNAUTHENTICATED {@code identity.wrongCredentials}; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SessionView signIn(String email, String password, String address) {
        Email parsed = knownShape(email);
        limits.take("signIn:" + parsed, TRIES_PER_EMAIL, WINDOW);
        limits.take("signIn:" + address, TRIES_PER_ADDRESS, WINDOW);
        Optional<Account> account = accounts.withEmail(parsed);
        boolean right =
                Password.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!right) throw Rejected.unauthenticated("identity.wrongCredentials");
        limits.giveBack("signIn:" + parsed);
        limits.giveBack("signIn:" + address);
        return transactions.inNew(() -> session(account.get()));
    }

    /**
     * Asks somebody who is signed in for the password once more, before something that a borrowed session must not do.
     *
     * @throws Rejected INVALID with a fault on {@code password}; UNAUTHENTICATED; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void confirmPassword(Visitor visitor, String password) {
        AccountId id = visitor.requireAccount();
        limits.take("confirm:" + id, TRIES_PER_EMAIL, WINDOW);
        String hash = transactions.inNew(() -> account(accounts.find(id)).passwordHash());
        new Faults()
                .require(Password.matches(password, hash), "password", "identity.wrongPassword")
                .throwIfAny();
        limits.giveBack("confirm:" + id);
    }

    public void signOut(String sessionId) {
        accounts.endSession(sessionId);
    }

    /** Ends every session of the account, on all devices. */
    public void signOutEverywhere(AccountId id) {
        accounts.endSessionsOf(id);
    }

    /** Mails the link that confirms the account's address once more; nothing happens when it is confirmed. */
    public void confirmAgain(AccountId id) {
        AccountView account = account(id);
        if (account.emailConfirmed()) return;
        limits.take("confirm:" + account.email(), MAILS_PER_EMAIL, WINDOW);
        mailLink(LinkPurpose.CONFIRM, new Email(account.email()), account.locale());
    }

    /** A session without an account, for a guest's cart or order. */
    public SessionView guestSession() {
        String token = Token.next();
        Session session = new Session(token, null, clock.instant());
        accounts.add(session);
        return new SessionView(token, session.expiresAt(), Set.of());
    }

    /** @throws Rejected INVALID with faults on {@code country}, {@code termsAccepted}, {@code mandateAccepted} */
    public SellerView becomeSeller(AccountId id, BecomeSeller command) {
        Account account = account(accounts.find(id));
        Optional<Seller> already = accounts.seller(id);
        if (already.isPresent()) return already.get().view(account.view().displayName());
        new Faults()
                .require(AccountRules.isCountry(command.country()), "country", "identity.country")
                .require(command.termsAccepted(), "termsAccepted", "identity.termsNeeded")
                .require(command.mandateAccepted(), "mandateAccepted", "identity.mandateNeeded")
                .throwIfAny();
        Seller seller = new Seller(id, command.country(), command.trader(), clock.instant());
        accounts.add(seller);
        account.appoint(Role.SELLER);
        outbox.append(new SellerApproved(id));
        return seller.view(account.view().displayName());
    }

    /** Gives somebody a role; for the admin's page. */
    public void appoint(Visitor admin, AccountId id, Role role) {
        admin.require(Role.ADMIN);
        account(accounts.find(id)).appoint(role);
    }

    /** @throws Rejected NOT_FOUND */
    public AccountView account(AccountId id) {
        return account(accounts.find(id)).view();
    }

    public Optional<AccountView> confirmedAccount(String email) {
        return accounts.withEmail(Email.parse(email)).map(Account::view).filter(AccountView::emailConfirmed);
    }

    public Optional<SellerView> seller(AccountId id) {
        return accounts.seller(id)
                .flatMap(seller -> accounts.find(id)
                        .map(account -> seller.view(account.view().displayName())));
    }

    /** Mails a link to choose a new password, if the address has an account; the answer is the same if not. */
    public void forgotPassword(String email, String locale) {
        Email parsed = Email.parse(email);
        limits.take("forgot:" + parsed, MAILS_PER_EMAIL, WINDOW);
        if (accounts.withEmail(parsed).isPresent()) mailLink(LinkPurpose.PASSWORD, parsed, locale);
    }

    /** The path of a new link with which whoever reads this address' mail may claim what was bought with it. */
    public String claimPath(String email, String locale) {
        return newLink(LinkPurpose.CLAIM, Email.parse(email).value(), locale);
    }

    /** The path of the one-time link for the first admin; a link made earlier no longer opens. */
    public String firstAdminPath(String locale) {
        accounts.forgetLinks(LinkPurpose.FIRST_ADMIN, "");
        return newLink(LinkPurpose.FIRST_ADMIN, "", locale);
    }

    public boolean hasAdmin() {
        return accounts.hasAdmin();
    }

    /** Opens the first admin's account from settings, if there is no admin yet. */
    public void openFirstAdmin(String email, String password) {
        if (accounts.hasAdmin()) return;
        OpenAccount clean = AccountRules.checked(new OpenAccount(email, password, "Admin", "en"));
        admin(clean);
    }

    /** @throws Rejected NOT_FOUND {@code identity.linkClosed} when it was used, is too old or never was */
    public LinkView link(String token) {
        Link link = opening(token);
        boolean exists = !link.email().isEmpty()
                && accounts.withEmail(new Email(link.email())).isPresent();
        return new LinkView(link.purpose(), link.email(), exists);
    }

    /** Uses a link up, does what it is for, and signs in. */
    public SessionView use(UseLink command) {
        Link link = opening(command.token());
        Account account = switch (link.purpose()) {
            case FIRST_ADMIN -> firstAdmin(command);
            case PASSWORD -> newPassword(link, command);
            case CONFIRM, CLAIM -> claimed(link, command);
        };
        link.use(clock.instant());
        return session(account);
    }

    private Account firstAdmin(UseLink command) {
        if (accounts.hasAdmin()) throw Rejected.notFound("identity.linkClosed");
        return admin(AccountRules.checked(
                new OpenAccount(command.email(), command.password(), command.displayName(), command.locale())));
    }

    private Account admin(OpenAccount clean) {
        Account account = new Account(
                Email.parse(clean.email()),
                Password.hash(clean.password()),
                clean.displayName(),
                clean.locale(),
                clock.instant());
        if (!accounts.addIfNew(account)) throw Rejected.conflict("identity.emailTaken");
        account.appoint(Role.MODERATOR);
        account.appoint(Role.ADMIN);
        confirm(account);
        return account;
    }

    private Account newPassword(Link link, UseLink command) {
        Account account = account(accounts.withEmail(new Email(link.email())));
        new Faults()
                .require(
                        AccountRules.isPassword(command.password()),
                        "password",
                        "identity.password",
                        Password.LENGTH_MIN)
                .throwIfAny();
        account.changePassword(Password.hash(command.password()));
        accounts.endSessionsOf(account.id());
        confirm(account);
        return account;
    }

    private Account claimed(Link link, UseLink command) {
        Email email = new Email(link.email());
        Account account = accounts.withEmail(email).orElseGet(() -> {
            OpenAccount clean = AccountRules.checked(
                    new OpenAccount(email.value(), command.password(), command.displayName(), command.locale()));
            Account opened = new Account(
                    email, Password.hash(clean.password()), clean.displayName(), clean.locale(), clock.instant());
            accounts.add(opened);
            outbox.append(new AccountOpened(opened.id()));
            return opened;
        });
        confirm(account);
        return account;
    }

    private void confirm(Account account) {
        if (account.confirmEmail(clock.instant()))
            outbox.append(new EmailConfirmed(account.id(), account.view().email()));
    }

    private SessionView session(Account account) {
        String token = Token.next();
        Session session = new Session(token, account.id(), clock.instant());
        accounts.add(session);
        return new SessionView(token, session.expiresAt(), account.roles());
    }

    private void mailLink(LinkPurpose purpose, Email email, String locale) {
        outbox.append(new LinkAsked(purpose, email.value(), locale, newLink(purpose, email.value(), locale)));
    }

    private String newLink(LinkPurpose purpose, String email, String locale) {
        String token = Token.next();
        accounts.add(new Link(token, purpose, email, clock.instant()));
        return "/" + locale + "/links/" + token;
    }

    private Link opening(String token) {
        return accounts.link(token == null ? "" : token)
                .filter(link -> link.opens(clock.instant()))
                .orElseThrow(() -> Rejected.notFound("identity.linkClosed"));
    }

    /** An address that can't be one is answered like a wrong password. */
    private static Email knownShape(String email) {
        try {
            return Email.parse(email);
        } catch (Rejected malformed) {
            throw Rejected.unauthenticated("identity.wrongCredentials");
        }
    }

    private static Account account(Optional<Account> found) {
        return found.orElseThrow(() -> Rejected.notFound("notFound"));
    }
}
