// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailrepositoryprivate.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

// Triage: shown at once, sent in batches.
namespace atlas
{
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{
constexpr milliseconds quietBeforeSending = 4s;
// A sitting of reading and sorting is a few calls, not one for each mail: the first act goes after the quiet time, what
// follows a round of batches keeps together. That a mail was read is nobody's hurry: it goes along with other acts.
constexpr milliseconds betweenRounds = 1min;
constexpr milliseconds betweenReadMarks = 10min;
constexpr int stumblesToBelieve = 5; ///< times a stumbling server is asked the same

/// What becomes of a batch that was not taken.
enum class BatchFate { Refused, Stumbled, NotNow };

BatchFate fateOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::MissingScope:
    case ErrorKind::Conflict:
    case ErrorKind::Duplicate:
    case ErrorKind::Usage:
        return BatchFate::Refused;
    case ErrorKind::Server:
    case ErrorKind::Decode:
    case ErrorKind::Ambiguous:
    case ErrorKind::Unknown:
        return BatchFate::Stumbled;
    default:
        return BatchFate::NotNow;
    }
}

bool certainlyDidNotArrive(const ApiError &error)
{
    return error.kind == ErrorKind::BudgetSpent || error.kind == ErrorKind::RateLimited ||
           error.kind == ErrorKind::SignedOut;
}

// Not a member: it may wake up after the repository is gone.
Task<Result<Done>> flushAfterQuiet(QPointer<MailRepository> repository, const Clock *clock, milliseconds wait,
                                   CancelToken cancel)
{
    co_await clock->sleep(wait, cancel);
    if (cancel.isCancelled() || !repository)
        co_return fail(ErrorKind::Cancelled);
    co_return co_await repository->flush();
}
} // namespace

milliseconds MailRepository::Private::quietTime() const
{
    if (!lastRound)
        return quietBeforeSending;
    const milliseconds next = *lastRound + (batches.onlyReading() ? betweenReadMarks : betweenRounds);
    return std::max(quietBeforeSending, next - clock.monotonic());
}

void MailRepository::Private::sendWhenQuiet()
{
    quiet.cancel();
    QCoro::connect(flushAfterQuiet(q, &clock, quietTime(), quiet.token()), q,
                   [](const Result<Done> &) {}); // changeFailed() tells of a refusal; the rest waits
}

void MailRepository::change(const QStringList &messageIds, const MailChange &what)
{
    const QList<MailFolder> folders = d->mirror.snapshot().folders;
    const QSet<QString> wanted(messageIds.cbegin(), messageIds.cend());
    QList<MailMessage> rows;
    for (const MailMessage &row : d->mirror.snapshot().messages) {
        if (!wanted.contains(row.id))
            continue;
        const MailMessage after = MailBatches::changed(row, what, folders);
        if (after == row)
            continue;
        d->batches.add(row, what, folders);
        rows.append(after);
    }
    if (rows.isEmpty())
        return;
    d->saveChanges(); // before the rows: after a crash between the two the acts make the rows
    static_cast<void>(d->mirror.putRows(rows));
    d->announceIfMoved();
    d->sendWhenQuiet();
}

Task<Result<Done>> MailRepository::flush(CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    co_return co_await d->flushOnce(cancel);
}

Task<Result<Done>> MailRepository::Private::flushOnce(CancelToken cancel)
{
    const MailTurns::Turn turn = co_await turns.enter(u"flush"_s);
    Result<Done> outcome = Done{};
    for (;;) {
        const std::optional<MailBatch> batch = batches.take();
        if (!batch)
            co_return outcome;
        lastRound = clock.monotonic();
        saveChanges();
        const MailChange what = batch->what;
        const QStringList ids = batch->ids;
        const Result<Done> sent = co_await service.change(ids, what, cancel);
        noteAnswer(Priority::User, sent);
        if (sent) {
            stumbles = 0;
            batches.confirmed();
            saveChanges();
            continue;
        }
        outcome = sent;
        const BatchFate fate = fateOf(sent.error());
        stumbles += fate == BatchFate::Stumbled ? 1 : 0;
        if (fate == BatchFate::NotNow || (fate == BatchFate::Stumbled && stumbles < stumblesToBelieve)) {
            batches.keepWaiting(!certainlyDidNotArrive(sent.error()));
            saveChanges();
            if (sent.error().kind == ErrorKind::RateLimited)
                sendWhenQuiet();
            co_return outcome;
        }
        stumbles = 0;
        const ApiError refusal = sent.error();
        co_await putBack(ids, refusal);
    }
}

Task<Result<Done>> MailRepository::Private::putBack(QStringList ids, ApiError error)
{
    const QList<MailMessage> rows = batches.refused(mirror.snapshot().messages, mirror.snapshot().folders);
    saveChanges();
    const Result<Done> kept = co_await mirror.putRows(rows);
    announceIfMoved();
    Q_EMIT q->changeFailed(ids, error);
    co_return kept;
}
} // namespace atlas
