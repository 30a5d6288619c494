// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailoutboxprivate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using namespace std::chrono_literals;
using State = OutboxEntry::State;

namespace
{
constexpr std::chrono::milliseconds shortestPause = 60s, longestPause = 30min;
constexpr int mostLooks = 5;    ///< in vain, then only the person can tell
constexpr int mostFailures = 3; ///< of a server that answers, but not to this mail

bool isNotCreated(const ApiError &error)
{
    return error.code == "not_created"_L1;
}

/// Failures that pass by themselves, or when the person signs in again; nothing was sent.
bool isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
    case ErrorKind::SignedOut:
    case ErrorKind::KeychainLocked:
    case ErrorKind::Cancelled: // the call ended with its service
    case ErrorKind::Storage:   // nothing goes out that could not be noted before
        return true;
    default:
        return isNotCreated(error);
    }
}

/// A call was made for it, and failed by what it found there.
bool isServersFault(const ApiError &error)
{
    const bool isBusy = error.http == 503; // it did not even look at it
    return !isBusy && (error.kind == ErrorKind::Server || (isNotCreated(error) && error.http != 0));
}
} // namespace

std::chrono::milliseconds MailOutbox::Private::pauseAfter(const ApiError &error, int times)
{
    if (error.retryAfter)
        return std::max(*error.retryAfter, std::chrono::milliseconds(1s));
    std::chrono::milliseconds pause = shortestPause;
    for (int i = 1; i < times && pause < longestPause; ++i)
        pause *= 2;
    return std::min(pause, longestPause);
}

Task<Done> MailOutbox::Private::deliver(Shared d, QString id)
{
    {
        const Busy busyNow(d->busy, d), deliveringNow(d->delivering, d);
        const MailTurns::Turn turn = co_await d->turns.enter(u"send"_s);
        if (d->mayDeliver(id)) {
            bool mayGo = true;
            if (d->find(id)->begunAt.isValid())
                mayGo = co_await look(d, id);
            if (mayGo)
                co_await post(d, id);
            co_await removeDrafts(d);
        }
    }
    if (d->q)
        d->schedule();
    co_return Done{};
}

bool MailOutbox::Private::mayDeliver(const QString &id)
{
    const OutboxEntry *entry = q ? find(id) : nullptr;
    if (!entry)
        return false; // taken back while another one went
    const QDateTime due = dueTime(*entry);
    return entry->state == State::Waiting || (due.isValid() && due <= clock.now());
}

Task<Done> MailOutbox::Private::deliverAll(Shared d)
{
    co_await open(d); // a store that cannot be read holds the mails: deliver() finds out
    QStringList waiting;
    for (const OutboxEntry &entry : std::as_const(d->entries)) {
        if (entry.state == State::Waiting)
            waiting.append(entry.id);
    }
    for (const QString &id : std::as_const(waiting))
        co_await deliver(d, id);
    const MailTurns::Turn turn = co_await d->turns.enter(u"send"_s); // one that was under way before
    co_return Done{};
}

Task<bool> MailOutbox::Private::look(Shared d, QString id)
{
    OutboxEntry entry = *d->find(id);
    if (entry.state != State::Unknown) { // it cannot be taken back while nobody knows
        entry.state = State::Sending;
        d->put(entry);
        d->changed();
    }
    const CancelToken cancel = d->life.token();
    const Result<SentMail> found = co_await d->repository.findSent(entry.mail, entry.begunAt, cancel);
    const OutboxEntry *now = d->q ? d->find(id) : nullptr;
    if (!now)
        co_return false; // the person settled it meanwhile
    if (found) {
        d->succeeded(id, *found);
        co_return false;
    }
    if (now->begunAt != entry.begunAt || isNotCreated(found.error()))
        co_return true; // the person said so, or Sent does
    d->doubt(id, found.error());
    co_return false;
}

Task<Done> MailOutbox::Private::post(Shared d, QString id)
{
    OutboxEntry entry = *d->find(id);
    entry.state = State::Sending;
    entry.begunAt = d->clock.now();
    d->put(entry);
    d->changed();
    const Result<Done> noted = co_await keep(d, id);
    if (!d->q)
        co_return Done{};
    if (!noted) {
        d->stopped(id, noted.error());
        co_return Done{};
    }
    const CancelToken cancel = d->life.token();
    const Result<SentMail> sent = co_await d->repository.send(entry.mail, cancel);
    if (!d->q)
        co_return Done{}; // the next start looks for it
    if (sent)
        d->succeeded(id, *sent);
    else if (sent.error().kind == ErrorKind::Ambiguous)
        d->doubt(id, sent.error());
    else
        d->stopped(id, sent.error());
    co_return Done{};
}

void MailOutbox::Private::succeeded(const QString &id, const SentMail &sent)
{
    if (const OutboxEntry *entry = find(id); entry && !entry->draftId.isEmpty())
        draftsToRemove.append(entry->draftId);
    drop(id);
    changed();
    Q_EMIT q->sent(id, sent);
}

void MailOutbox::Private::stopped(const QString &id, const ApiError &error)
{
    const OutboxEntry *known = find(id);
    if (!known)
        return;
    OutboxEntry entry = *known;
    const int times = ++pauses[id];
    const bool goesOn = isPassing(error) && !(isServersFault(error) && times >= mostFailures);
    // A file that did not arrive left no message behind; of a message nobody saw, one more look costs little.
    if (!isNotCreated(error) || error.field == "files"_L1)
        entry.begunAt = {};
    entry.state = goesOn ? State::Held : State::Refused;
    entry.dueAt = goesOn ? clock.now().addMSecs(pauseAfter(error, times).count()) : QDateTime();
    entry.error = error;
    put(entry);
    static_cast<void>(keepList());
    changed();
    if (!goesOn || times == 1)
        Q_EMIT q->failed(id, error);
}

void MailOutbox::Private::doubt(const QString &id, const ApiError &error)
{
    const OutboxEntry *known = find(id);
    if (!known)
        return;
    OutboxEntry entry = *known;
    const bool isNew = entry.state != State::Unknown;
    const int times = ++pauses[id];
    entry.state = State::Unknown;
    entry.dueAt = times <= mostLooks ? clock.now().addMSecs(pauseAfter(error, times).count()) : QDateTime();
    entry.error = error;
    put(entry);
    static_cast<void>(keepList());
    changed();
    if (isNew)
        Q_EMIT q->failed(id, error);
}

Task<Done> MailOutbox::Private::removeDrafts(Shared d)
{
    if (d->draftsToRemove.isEmpty() || !d->q)
        co_return Done{};
    const Busy busyNow(d->busy, d);
    const MailTurns::Turn turn = co_await d->turns.enter(u"drafts"_s);
    if (!d->q)
        co_return Done{};
    const Result<MailSnapshot> mails = co_await d->repository.load();
    if (!mails || !d->q)
        co_return Done{};
    const auto folder = std::ranges::find(mails->folders, MailFolder::Kind::Drafts, &MailFolder::kind);
    const QStringList drafts = d->draftsToRemove;
    for (const QString &id : drafts) {
        MailMessage draft;
        draft.id = id;
        draft.folderId = folder == mails->folders.cend() ? QString() : folder->id;
        if (!d->q)
            co_return Done{};
        const CancelToken cancel = d->life.token();
        const Result<Done> removed = co_await d->repository.remove(draft, cancel);
        if (removed || !isPassing(removed.error()))
            d->draftsToRemove.removeOne(id); // a draft that cannot be removed is one draft too many, no more
    }
    if (d->q)
        co_await d->keepList();
    co_return Done{};
}
} // namespace atlas
