// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/mail/mailbatchesrules.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;

// What a refresh reads, and when.
namespace atlas
{
using namespace std::chrono_literals;

namespace
{
constexpr int mailPageSize = 200; ///< Zoho's most (docs/zoho.md, "Mail")
constexpr int sentEvery = 5;      ///< refreshes
constexpr auto dailyAge = 24h;
constexpr auto weeklyAge = 7 * 24h; ///< of what hardly ever changes: accounts and signatures
constexpr auto timerSlack = 30s;    ///< a refresh a little before its time is on time
constexpr auto pageAge = 5min;      ///< a folder read since then is shown as it is

bool isNotForThisMailbox(const ApiError &error)
{
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden;
}

/// Whether the other steps can still be made: this list is not for this person, or Zoho stumbles over it.
bool otherMailStepsMayGoOn(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::Server || error.kind == ErrorKind::Decode ||
           isNotForThisMailbox(error);
}

bool isSpent(const ApiError &error)
{
    return error.kind == ErrorKind::BudgetSpent || error.kind == ErrorKind::RateLimited;
}
} // namespace

void MailRepository::Private::noteCall(Priority priority, const ApiError *error)
{
    if (error)
        budget.noteError(*error);
    if (priority == Priority::Background && !(error && isSpent(*error)))
        budget.noteBackground();
}

bool MailRepository::Private::isDue(const QString &list, std::chrono::hours age) const
{
    const QDateTime readAt = mirror.listReadAt(list);
    return !readAt.isValid() || readAt.addSecs(std::chrono::seconds(age).count()) <= clock.now();
}

QList<MailRepository::Private::Step> MailRepository::Private::plan() const
{
    QList<Step> steps;
    if (mirror.snapshot().accountId.isEmpty() || isDue(u"accounts"_s, weeklyAge))
        steps.append(Step::Accounts);
    if (isDue(u"folders"_s, dailyAge))
        steps.append(Step::Folders);
    steps.append(Step::Inbox);
    const QString sent = mirror.folderOf(MailFolder::Kind::Sent);
    if (!mirror.mark(sent).readAt.isValid() || mirror.refreshes() % sentEvery == 0)
        steps.append(Step::Sent);
    if (isDue(u"labels"_s, dailyAge))
        steps.append(Step::Labels);
    if (isDue(u"signatures"_s, weeklyAge))
        steps.append(Step::Signatures);
    return steps;
}

Task<bool> MailRepository::Private::isTooEarly()
{
    const RequestGate::State state = co_await service.client().gate().state(accountId, App::Mail);
    const MailBudget now = budget.budget(state);
    const std::optional<std::chrono::minutes> interval = MailBudgetBook::refreshInterval(now.limit - now.used);
    if (!interval)
        co_return true;
    const QDateTime readAt = mirror.snapshot().readAt;
    const std::chrono::seconds wait = *interval - timerSlack;
    co_return readAt.isValid() && clock.now() < readAt.addSecs(wait.count());
}

Task<Result<Done>> MailRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return loaded;
    if (priority == Priority::Background && co_await isTooEarly())
        co_return Done{};
    const bool first = !mirror.snapshot().readAt.isValid();
    Result<Done> outcome = Done{};
    const QList<Step> steps = plan();
    for (const Step step : steps) {
        const Result<Done> read = co_await run(step, priority, cancel);
        if (read && first)
            announceIfMoved();
        if (read)
            continue;
        if (priority == Priority::Background && isSpent(read.error()))
            break; // as if nothing had happened: the person's own acts are not for it to take
        if (outcome)
            outcome = read;
        if (!otherMailStepsMayGoOn(read.error()))
            break;
        if (isNotForThisMailbox(read.error()))
            co_await noteRefused(step);
    }
    announceIfMoved();
    if (outcome && batches.hasWaiting())
        sendWhenQuiet();
    co_return outcome;
}

/// Known to be empty as far as Atlas can see; asked for again when it is due.
Task<Result<Done>> MailRepository::Private::noteRefused(Step step)
{
    if (step == Step::Labels)
        co_return co_await mirror.putList(u"labels"_s, QJsonArray(), clock.now());
    if (step == Step::Signatures)
        co_return co_await mirror.putSignatures(QList<MailSignature>(), clock.now());
    co_return Done{};
}

Task<Result<Done>> MailRepository::Private::run(Step step, Priority priority, CancelToken cancel)
{
    switch (step) {
    case Step::Accounts:
        co_return co_await readAccounts(priority, cancel);
    case Step::Folders:
        co_return co_await readList(u"folders"_s, priority, cancel);
    case Step::Labels:
        co_return co_await readList(u"labels"_s, priority, cancel);
    case Step::Signatures:
        co_return co_await readSignatures(priority, cancel);
    case Step::Inbox:
        co_return co_await readInbox(priority, cancel);
    case Step::Sent:
        break;
    }
    const QString sent = mirror.folderOf(MailFolder::Kind::Sent);
    if (sent.isEmpty())
        co_return Done{};
    co_return co_await readPage(sent, 1, priority, cancel);
}

Task<Result<Done>> MailRepository::Private::readAccounts(Priority priority, CancelToken cancel)
{
    const QDateTime begun = clock.now();
    const Result<QList<MailAccount>> accounts = co_await service.accounts(priority, cancel);
    noteAnswer(priority, accounts);
    if (!accounts)
        co_return fail(accounts.error());
    if (accounts->isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_mailbox"_s);
    const Result<Done> kept = co_await mirror.putAccounts(*accounts, begun);
    if (!kept)
        co_return kept;
    if (mirror.account().id.isEmpty()) { // none was known, or the one in use is gone
        const auto usual =
            std::find_if(accounts->cbegin(), accounts->cend(), [](const MailAccount &each) { return each.isDefault; });
        const QString id = usual == accounts->cend() ? accounts->first().id : usual->id;
        const Result<Done> opened = co_await mirror.open(id);
        if (!opened)
            co_return opened;
        const Result<Done> changes = co_await loadChanges();
        if (!changes)
            co_return changes;
    }
    service.useAccount(mirror.account());
    co_return Done{};
}

Task<Result<Done>> MailRepository::Private::readList(QString kind, Priority priority, CancelToken cancel)
{
    const int before = epoch;
    const QDateTime begun = clock.now();
    auto task = kind == "folders"_L1 ? service.folders(priority, cancel) : service.labels(priority, cancel);
    const Result<QJsonArray> rows = co_await task;
    noteAnswer(priority, rows);
    if (!rows)
        co_return fail(rows.error());
    if (epoch != before)
        co_return fail(ErrorKind::Cancelled);
    co_return co_await mirror.putList(kind, *rows, begun);
}

Task<Result<Done>> MailRepository::Private::readSignatures(Priority priority, CancelToken cancel)
{
    const int before = epoch;
    const QDateTime begun = clock.now();
    const Result<QList<MailSignature>> signatures = co_await service.signatures(priority, cancel);
    noteAnswer(priority, signatures);
    if (!signatures)
        co_return fail(signatures.error());
    if (epoch != before)
        co_return fail(ErrorKind::Cancelled);
    co_return co_await mirror.putSignatures(*signatures, begun);
}

Task<Result<Done>> MailRepository::Private::readInbox(Priority priority, CancelToken cancel)
{
    const QString inbox = mirror.folderOf(MailFolder::Kind::Inbox);
    if (inbox.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_inbox"_s);
    const Result<Done> read = co_await readPage(inbox, 1, priority, cancel);
    if (!read)
        co_return read;
    co_return co_await mirror.countRefresh();
}

Task<QList<MailMessage>> MailRepository::Private::decoded(QJsonArray rows, QString folderId, qint64 since)
{
    const auto decode = [rows] {
        QList<MailMessage> messages;
        messages.reserve(rows.size());
        for (const QJsonValue &row : rows)
            messages.append(mailjson::message(row.toObject()));
        return messages;
    };
    QList<MailMessage> messages = co_await offThread(decode);
    messages.removeIf([](const MailMessage &message) { return message.id.isEmpty(); });
    const QList<MailFolder> folders = mirror.snapshot().folders;
    for (MailMessage &message : messages) {
        if (message.folderId.isEmpty())
            message.folderId = folderId;
        if (!folders.isEmpty())
            message.isOutgoing = mailrules::isOutgoing(message.folderId, folders);
        message = batches.onTop(message, since, folders);
    }
    co_return messages;
}

Task<Result<Done>> MailRepository::Private::readPage(QString folderId, int start, Priority priority, CancelToken cancel)
{
    const int before = epoch;
    const qint64 since = batches.sequence();
    const QDateTime begun = clock.now();
    MailListQuery query;
    query.folderId = folderId;
    query.start = start;
    query.limit = mailPageSize;
    query.priority = priority;
    const Result<MailRowPage> answer = co_await service.messages(query, cancel);
    noteAnswer(priority, answer);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray rows = answer->rows;
    mailrows::Page page;
    page.folderId = folderId;
    page.start = start;
    page.more = answer->more;
    page.rows = co_await decoded(rows, folderId, since);
    if (epoch != before)
        co_return fail(ErrorKind::Cancelled);
    const QSet<QString> held = batches.placedSince(since);
    co_return co_await mirror.putPage(page, start == 1 ? begun : QDateTime(), held);
}

Task<Result<Done>> MailRepository::readFolder(QString folderId, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    const MailTurns::Turn turn = co_await d->turns.enter(u"folder/"_s + folderId);
    const QDateTime readAt = d->mirror.mark(folderId).readAt;
    if (readAt.isValid() && d->clock.now() < readAt.addSecs(std::chrono::seconds(pageAge).count()))
        co_return Done{};
    const Result<Done> read = co_await d->readPage(folderId, 1, Priority::User, cancel);
    d->announceIfMoved();
    co_return read;
}

Task<Result<Done>> MailRepository::readOlder(QString folderId, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    const MailTurns::Turn turn = co_await d->turns.enter(u"folder/"_s + folderId);
    if (d->mirror.mark(folderId).complete)
        co_return Done{};
    const Result<Done> read = co_await d->readPage(folderId, d->mirror.nextStart(folderId), Priority::User, cancel);
    d->announceIfMoved();
    co_return read;
}
} // namespace atlas
