package bouquin.payouts;

import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.payouts.Notice.What;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes in what the bank tells. A file and all that follows from it are one transaction; the same file counts once. */
@Facade
class Returns {
    private static final int LINES_MAX = 10_000, NAME_MAX = 200, WORD_MAX = 60, AMOUNT_MAX = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    Queue queue;

    @Inject
    Settlement settlement;

    @Inject
    OwnAccount own;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    private record Line(int number, Notice notice, PayoutId payout, String seller) {}

    /**
     * @return the file with what became of its lines; the first time's when it was taken in before
     * @throws Rejected INVALID {@code payouts.returns.malformed}, {@code .kind}, {@code .account}, {@code .tooMany}
     */
    ReturnView take(String name, byte[] file, String admin) {
        BankMessage message = BankMessage.read(file);
        for (String account : ReturnNotices.accounts(message))
            if (!account.equals(own.iban().value())) throw Rejected.invalid("payouts.returns.account");
        List<Line> lines = lines(message);
        if (lines.size() > LINES_MAX) throw Rejected.invalid("payouts.returns.tooMany", LINES_MAX);
        String sha256 = Batches.sha256(file), id = bouquin.kernel.Id.next();
        if (keep(id, sha256, name, message, admin))
            lines.stream()
                    .sorted(Comparator.comparing(Line::seller).thenComparing(Line::number))
                    .forEach(line -> apply(id, line));
        CrashPoint.at("return.taken");
        return view(withHash(sha256));
    }

    /** @throws Rejected NOT_FOUND */
    ReturnView get(ReturnId id) {
        ReturnFile file = em.find(ReturnFile.class, id.value());
        if (file == null) throw Rejected.notFound("notFound");
        return view(file);
    }

    /** The newest first, without their lines. */
    Page<ReturnView> page(String cursor, int limit) {
        List<ReturnFile> found = em.createQuery(
                        "select r from PayoutReturn r where (:cursor is null or r.id < :cursor) order by r.id desc",
                        ReturnFile.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        List<ReturnView> views = found.stream()
                .limit(limit)
                .map(file -> file.view(acts.name(file.takenBy()), List.of(), outcomes(file.id())))
                .toList();
        return new Page<>(
                views, found.size() > limit ? views.get(limit - 1).id().value() : null);
    }

    private List<Line> lines(BankMessage message) {
        List<Notice> notices = new ArrayList<>(ReturnNotices.of(message));
        for (String batch : ReturnNotices.refusedBatches(message))
            notices.addAll(refused(batch, ReturnNotices.refusalCode(message)));
        return IntStream.range(0, notices.size())
                .mapToObj(i -> line(i + 1, notices.get(i)))
                .toList();
    }

    private List<Notice> refused(String batch, String code) {
        List<Notice> notices = queue.inBatch(batch.toLowerCase(Locale.ROOT)).stream()
                .map(payout -> new Notice(What.REJECTED, payout.id().value(), "", "", code))
                .toList();
        return notices.isEmpty() ? List.of(new Notice(What.REJECTED, batch, "", "", code)) : notices;
    }

    /** Banks write ids in capitals at will. */
    private Line line(int number, Notice notice) {
        String id = notice.endToEnd().toLowerCase(Locale.ROOT);
        PayoutId payout = id.matches("[0-9a-z]{26}") ? new PayoutId(id) : null;
        String seller = payout == null ? "" : queue.seller(payout).orElse("");
        return new Line(number, notice, seller.isEmpty() ? null : payout, seller);
    }

    /** Whether it is new: a second one at the same time waits for the first here, and then isn't. */
    private boolean keep(String id, String sha256, String name, BankMessage message, String admin) {
        return em.createNativeQuery("insert ignore into payouts_return values (?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, id)
                        .setParameter(2, sha256)
                        .setParameter(3, cut(name, NAME_MAX))
                        .setParameter(4, message.kind())
                        .setParameter(5, cut(ReturnNotices.messageId(message), WORD_MAX))
                        .setParameter(6, clock.instant())
                        .setParameter(7, admin)
                        .executeUpdate()
                == 1;
    }

    private void apply(String file, Line line) {
        Notice notice = line.notice();
        String code = notice.code().matches("[A-Z0-9]{1,10}") ? notice.code() : "";
        ReturnOutcome outcome = settlement.settle(line.payout(), notice, code);
        String amount = notice.amount().isEmpty() ? "" : notice.amount() + " " + notice.currency();
        em.createNativeQuery("insert into payouts_return_line values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, file)
                .setParameter(2, line.number())
                .setParameter(3, cut(notice.endToEnd(), WORD_MAX))
                .setParameter(4, notice.what().name())
                .setParameter(5, cut(amount, AMOUNT_MAX))
                .setParameter(6, code)
                .setParameter(7, outcome.name())
                .setParameter(8, line.payout() == null ? null : line.payout().value())
                .executeUpdate();
    }

    private ReturnFile withHash(String sha256) {
        return em.createQuery("select r from PayoutReturn r where r.sha256 = :hash", ReturnFile.class)
                .setParameter("hash", sha256)
                .getSingleResult();
    }

    private ReturnView view(ReturnFile file) {
        List<?> rows = em.createNativeQuery("select number, end_to_end, what, amount, bank_code, outcome, payout_id"
                        + " from payouts_return_line where return_id = ? order by number")
                .setParameter(1, file.id())
                .getResultList();
        List<ReturnLineView> lines =
                rows.stream().map(row -> line((Object[]) row)).toList();
        return file.view(acts.name(file.takenBy()), lines, outcomes(file.id()));
    }

    private Map<ReturnOutcome, Long> outcomes(String file) {
        Map<ReturnOutcome, Long> outcomes = new EnumMap<>(ReturnOutcome.class);
        List<?> rows = em.createNativeQuery(
                        "select outcome, count(*) from payouts_return_line where return_id = ? group by outcome")
                .setParameter(1, file)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            outcomes.put(ReturnOutcome.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return outcomes;
    }

    private static ReturnLineView line(Object[] row) {
        return new ReturnLineView(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ReturnOutcome.valueOf((String) row[5]),
                row[6] == null ? null : new PayoutId((String) row[6]));
    }

    private static String cut(String text, int max) {
        String line = Text.line(text);
        return line.length() <= max ? line : line.substring(0, max);
    }
}
