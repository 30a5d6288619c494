// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailbook.h"

#include "models/crm/dealfilter.h"
#include "services/mail/mailtext.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int owedDays = 30;
/// How long the event loop may be held while it is idle.
constexpr int idleMilliseconds = 4;

/// Subject and counterpart: what ties an answer to its question where no header is known.
QString exchangeKey(const QString &subject, const QString &address)
{
    return foldForSearch(mailtext::bareSubject(subject)) + u'\n' + address.toLower();
}
} // namespace

struct MailBook::Private {
    /// The text a search looks in, and of which state of the message it is.
    struct Needle {
        QString text;
        int revision = 0;
    };
    MailSnapshot snapshot;
    QHash<QString, QDateTime> snoozed;
    QDateTime now;
    MailIndex index;
    mutable QList<Needle> needles; ///< by handle
    QTimer idle;
    int nextNeedle = 0; ///< place up to which they are made
    QSet<QString> own;

    void take(const MailSnapshot &next);
};

void MailBook::Private::take(const MailSnapshot &next)
{
    index.update(snapshot.messages, next.messages);
    snapshot = next;
    needles.resize(index.handleCount());
    own.clear();
    for (const MailAccount &account : std::as_const(snapshot.accounts)) {
        for (const QString &address : account.ownAddresses)
            own.insert(address.toLower());
    }
}

MailBook::MailBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->idle.setInterval(0);
    connect(&d->idle, &QTimer::timeout, this, &MailBook::makeNeedles);
}

MailBook::~MailBook() = default;

void MailBook::setSnapshot(const MailSnapshot &snapshot)
{
    d->take(snapshot);
    d->nextNeedle = 0;
    d->idle.start();
    Q_EMIT changed();
}

void MailBook::setSnoozed(const QHash<QString, QDateTime> &snoozed)
{
    if (snoozed == d->snoozed)
        return;
    d->snoozed = snoozed;
    Q_EMIT changed();
}

void MailBook::setNow(const QDateTime &now)
{
    const auto comesBack = [this, &now](const QDateTime &until) {
        return until <= now && (!d->now.isValid() || until > d->now);
    };
    const bool returns = std::any_of(d->snoozed.cbegin(), d->snoozed.cend(), comesBack);
    d->now = now;
    if (returns)
        Q_EMIT changed();
}

const MailSnapshot &MailBook::snapshot() const
{
    return d->snapshot;
}

const QHash<QString, QDateTime> &MailBook::snoozed() const
{
    return d->snoozed;
}

bool MailBook::isSnoozed(const QString &messageId) const
{
    const auto until = d->snoozed.constFind(messageId);
    return until != d->snoozed.cend() && (!d->now.isValid() || *until > d->now);
}

QDateTime MailBook::now() const
{
    return d->now;
}

const MailAccount *MailBook::account() const
{
    const auto found = std::find_if(d->snapshot.accounts.cbegin(), d->snapshot.accounts.cend(),
                                    [this](const MailAccount &each) { return each.id == d->snapshot.accountId; });
    return found == d->snapshot.accounts.cend() ? nullptr : &*found;
}

const MailMessage *MailBook::message(const QString &id) const
{
    const int handle = d->index.handleOf(id);
    return handle < 0 ? nullptr : &d->snapshot.messages.at(d->index.placeOf(handle));
}

const MailFolder *MailBook::folder(const QString &id) const
{
    const auto found = std::find_if(d->snapshot.folders.cbegin(), d->snapshot.folders.cend(),
                                    [&id](const MailFolder &each) { return each.id == id; });
    return found == d->snapshot.folders.cend() ? nullptr : &*found;
}

const MailFolder *MailBook::folderOf(MailFolder::Kind kind) const
{
    const auto found = std::find_if(d->snapshot.folders.cbegin(), d->snapshot.folders.cend(),
                                    [kind](const MailFolder &each) { return each.kind == kind; });
    return found == d->snapshot.folders.cend() ? nullptr : &*found;
}

const MailLabel *MailBook::label(const QString &id) const
{
    const auto found = std::find_if(d->snapshot.labels.cbegin(), d->snapshot.labels.cend(),
                                    [&id](const MailLabel &each) { return each.id == id; });
    return found == d->snapshot.labels.cend() ? nullptr : &*found;
}

const MailSignature *MailBook::signature(const QString &id) const
{
    const auto found = std::find_if(d->snapshot.signatures.cbegin(), d->snapshot.signatures.cend(),
                                    [&id](const MailSignature &each) { return each.id == id; });
    return found == d->snapshot.signatures.cend() ? nullptr : &*found;
}

const QList<int> &MailBook::inFolder(const QString &folderId) const
{
    return d->index.inFolder(folderId);
}

const MailIndex &MailBook::index() const
{
    return d->index;
}

const QString &MailBook::needleAt(int place) const
{
    const int handle = d->index.handleAt(place);
    Private::Needle &needle = d->needles[handle];
    if (needle.revision != d->index.revisionOf(handle)) {
        const MailMessage &message = d->snapshot.messages.at(place);
        needle.revision = d->index.revisionOf(handle);
        needle.text =
            foldForSearch(QStringList{message.subject, message.from.name, message.from.address,
                                      mailtext::written(message.to), mailtext::written(message.cc), message.summary}
                              .join(u'\n'));
    }
    return needle.text;
}

void MailBook::makeNeedles()
{
    QElapsedTimer spent;
    spent.start();
    const int end = int(d->snapshot.messages.size());
    while (d->nextNeedle < end && spent.elapsed() < idleMilliseconds)
        (void)needleAt(d->nextNeedle++);
    if (d->nextNeedle == end)
        d->idle.stop();
}

bool MailBook::isOwn(const QString &address) const
{
    return d->own.contains(address.toLower());
}

QList<int> MailBook::toAnswer() const
{
    const MailFolder *inbox = folderOf(MailFolder::Kind::Inbox);
    QList<int> owed;
    if (!inbox)
        return owed;
    const QDateTime oldest = d->now.isValid() ? d->now.addDays(-owedDays) : QDateTime();
    for (const int place : inFolder(inbox->id)) {
        const MailMessage &message = d->snapshot.messages.at(place);
        if (oldest.isValid() && message.receivedAt < oldest)
            break;
        if (!message.isReplied && !isOwn(message.from.address) && !isAutomatic(*this, message) &&
            !isSnoozed(message.id))
            owed.append(place);
    }
    return owed;
}

QList<int> MailBook::awaitingAnswer(int days) const
{
    const MailFolder *sent = folderOf(MailFolder::Kind::Sent);
    QList<int> waiting;
    if (!sent || !d->now.isValid())
        return waiting;
    const QDateTime oldest = d->now.addDays(-owedDays);
    QHash<QString, QDateTime> answered; // newest mail from them
    for (const MailMessage &message : std::as_const(d->snapshot.messages)) {
        if (message.receivedAt < oldest)
            break; // an answer comes after what it answers
        if (!isOwn(message.from.address)) {
            QDateTime &latest = answered[exchangeKey(message.subject, message.from.address)];
            latest = latest.isValid() ? qMax(latest, message.receivedAt) : message.receivedAt;
        }
    }
    QSet<QString> asked; // only the last mail of an exchange counts
    for (const int place : inFolder(sent->id)) {
        const MailMessage &message = d->snapshot.messages.at(place);
        if (message.receivedAt < oldest)
            break;
        const bool outside = !message.to.isEmpty() && !isOwn(message.to.first().address);
        const QString key = outside ? exchangeKey(message.subject, message.to.first().address) : QString();
        if (!outside || asked.contains(key))
            continue;
        asked.insert(key);
        const QDateTime answer = answered.value(key);
        if (message.receivedAt <= d->now.addDays(-days) && (!answer.isValid() || answer < message.receivedAt))
            waiting.prepend(place);
    }
    return waiting;
}

bool isAutomatic(const MailBook &book, const MailMessage &message)
{
    static const QRegularExpression sender(
        u"^(?:no-?reply|ne-?pas-?repondre|notif\\w*|newsletter|news|mailer(?:-daemon)?|postmaster|bounce\\w*|alert\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const MailFolder *folder = book.folder(message.folderId);
    const bool byFolder =
        folder && (folder->kind == MailFolder::Kind::Newsletter || folder->kind == MailFolder::Kind::Notification);
    return byFolder || sender.match(message.from.address).hasMatch();
}
} // namespace atlas
