// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailoutbox.h"

#include "services/mail/mailoutboxprivate.h"

#include <algorithm>
#include <QUuid>

namespace atlas
{
using namespace std::chrono_literals;
using State = OutboxEntry::State;

namespace
{
/// Longest wait at a time: computers sleep, and their clocks are set.
constexpr std::chrono::milliseconds longestWait = 60s;
} // namespace

MailOutbox::Private::Private(MailOutbox *owner, MailRepository &mails, const Clock &time,
                             std::chrono::milliseconds delay)
    : q(owner)
    , repository(mails)
    , clock(time)
    , undoDelay(delay)
{
}

MailOutbox::MailOutbox(MailRepository &repository, const Clock &clock, std::chrono::milliseconds undoDelay)
    : d(std::make_shared<Private>(this, repository, clock, undoDelay))
{
}

MailOutbox::~MailOutbox()
{
    d->q = nullptr;
    d->timer.cancel();
    d->life.cancel();
}

void MailOutbox::start()
{
    QCoro::connect(Private::open(d), this, [this](const Result<Done> &) {
        d->changed();
        d->schedule();
        if (!d->draftsToRemove.isEmpty())
            static_cast<void>(Private::removeDrafts(d));
    });
}

OutboxEntry *MailOutbox::Private::find(const QString &id)
{
    const auto found = std::ranges::find(entries, id, &OutboxEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

void MailOutbox::Private::put(const OutboxEntry &entry)
{
    if (OutboxEntry *known = find(entry.id))
        *known = entry;
}

void MailOutbox::Private::changed()
{
    if (q)
        Q_EMIT q->changed();
}

/// When something is to be done for it; invalid: never by itself.
QDateTime MailOutbox::Private::dueTime(const OutboxEntry &entry)
{
    return entry.state == State::Refused ? QDateTime() : entry.dueAt;
}

void MailOutbox::Private::schedule()
{
    timer.cancel();
    ++wakes;
    if (!q || isResting || delivering > 0)
        return; // whoever is under way calls again
    QDateTime next;
    for (const OutboxEntry &entry : std::as_const(entries)) {
        const QDateTime due = dueTime(entry);
        if (due.isValid() && (!next.isValid() || due < next))
            next = due;
    }
    if (!next.isValid())
        return;
    const std::chrono::milliseconds wait(std::max<qint64>(0, clock.now().msecsTo(next)));
    const auto wake = [this, number = wakes] {
        if (number == wakes)
            startDue();
    };
    if (wait == 0ms)
        QMetaObject::invokeMethod(q, wake, Qt::QueuedConnection);
    else
        QCoro::connect(clock.sleep(std::min(wait, longestWait), timer.token()), q, wake);
}

void MailOutbox::Private::startDue()
{
    const QDateTime now = clock.now();
    for (const OutboxEntry &entry : std::as_const(entries)) {
        const QDateTime due = dueTime(entry);
        if (due.isValid() && due <= now) {
            static_cast<void>(deliver(q->d, entry.id)); // goes on by itself, and schedules the next
            return;
        }
    }
    schedule();
}

QString MailOutbox::send(const OutgoingMail &mail, const QString &draftId)
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.mail = mail;
    entry.draftId = draftId;
    entry.dueAt = d->clock.now().addMSecs(d->undoDelay.count());
    d->entries.append(entry);
    static_cast<void>(Private::keep(d, entry.id)); // sending it waits for this, and tells if it failed
    d->changed();
    d->schedule();
    return entry.id;
}

std::optional<OutgoingMail> MailOutbox::takeBack(const QString &id)
{
    const OutboxEntry *entry = d->find(id);
    if (!entry || entry->state == State::Sending)
        return std::nullopt;
    const OutgoingMail mail = entry->mail;
    d->drop(id);
    d->changed();
    d->schedule();
    return mail;
}

void MailOutbox::retry(const QString &id)
{
    OutboxEntry *entry = d->find(id);
    if (!entry || entry->state == State::Sending || entry->state == State::Waiting)
        return;
    if (entry->state != State::Held)
        entry->begunAt = {}; // somebody looked, or nothing was sent
    entry->state = State::Waiting;
    entry->dueAt = d->clock.now();
    entry->error = {};
    d->pauses.remove(id);
    static_cast<void>(d->keepList());
    d->changed();
    d->schedule();
}

void MailOutbox::settleAsSent(const QString &id)
{
    const OutboxEntry *entry = d->find(id);
    if (!entry || entry->state != State::Unknown)
        return;
    if (!entry->draftId.isEmpty())
        d->draftsToRemove.append(entry->draftId);
    d->drop(id);
    d->changed();
    d->schedule();
    static_cast<void>(Private::removeDrafts(d));
}

const QList<OutboxEntry> &MailOutbox::entries() const
{
    return d->entries;
}

std::chrono::milliseconds MailOutbox::undoDelay() const
{
    return d->undoDelay;
}

bool MailOutbox::isBusy() const
{
    return d->busy > 0;
}

void MailOutbox::rest()
{
    d->isResting = true;
    d->schedule();
}

Task<Done> MailOutbox::hurry()
{
    return Private::deliverAll(d);
}
} // namespace atlas
