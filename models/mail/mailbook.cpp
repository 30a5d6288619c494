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

QString mailNeedle(const MailMessage &message)
{
    return foldForSearch(QStringList{message.subject, message.from.name, message.from.address,
                                     mailtext::written(message.to), mailtext::written(message.cc), message.summary}
                             .join(u'\n'));
}

QString exchangeSubject(const MailMessage &message)
{
    return foldForSearch(mailtext::bareSubject(message.subject));
}

bool isMachine(const QString &address)
{
    static const QRegularExpression sender(
        u"^(?:no-?reply|ne-?pas-?repondre|notif\\w*|newsletter|news|mailer(?:-daemon)?|postmaster|bounce\\w*|alert\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sender.match(address).hasMatch();
}
} // namespace

struct MailBook::Private {
    /// A folded text, and of which state of the message it is.
    struct Folded {
        QString text;
        int revision = 0;
    };
    MailSnapshot snapshot;
    QHash<QString, QDateTime> snoozed;
    QDateTime now;
    MailIndex index;
    mutable QList<Folded> needles, subjects; ///< by handle
    QTimer idle;
    int nextNeedle = 0; ///< place up to which they are made
    QSet<QString> own;
    mutable QHash<QString, bool> people; ///< address -> isPerson(): thousands of mails are of hundreds of senders

    void take(const MailSnapshot &next);
    /// Neither the person nor a machine.
    [[nodiscard]] bool isPerson(const QString &address) const;
    [[nodiscard]] const QString &folded(QList<Folded> &texts, int place, QString (*make)(const MailMessage &)) const;
    /// Subject and counterpart: what ties an answer to its question where no header is known.
    [[nodiscard]] QString exchangeKey(int place, const QString &address) const;
    [[nodiscard]] QHash<QString, int> questions() const;
};

void MailBook::Private::take(const MailSnapshot &next)
{
    index.update(snapshot.messages, next.messages);
    snapshot = next;
    needles.resize(index.handleCount());
    subjects.resize(index.handleCount());
    own.clear();
    people.clear();
    for (const MailAccount &account : std::as_const(snapshot.accounts)) {
        for (const QString &address : account.ownAddresses)
            own.insert(address.toLower());
    }
}

const QString &MailBook::Private::folded(QList<Folded> &texts, int place, QString (*make)(const MailMessage &)) const
{
    const int handle = index.handleAt(place);
    Folded &known = texts[handle];
    if (known.revision != index.revisionOf(handle))
        known = {make(snapshot.messages.at(place)), index.revisionOf(handle)};
    return known.text;
}

QString MailBook::Private::exchangeKey(int place, const QString &address) const
{
    return folded(subjects, place, exchangeSubject) + u'\n' + address.toLower();
}

bool MailBook::Private::isPerson(const QString &address) const
{
    auto known = people.find(address);
    if (known == people.end())
        known = people.insert(address, !own.contains(address.toLower()) && !isMachine(address));
    return *known;
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
    return d->folded(d->needles, place, mailNeedle);
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
        if (!message.isReplied && d->isPerson(message.from.address) && !isSnoozed(message.id))
            owed.append(place);
    }
    return owed;
}

/// Mails of the last 30 days to people outside, the last one of each exchange, by exchange.
QHash<QString, int> MailBook::Private::questions() const
{
    QHash<QString, int> asked;
    const auto sent = std::find_if(snapshot.folders.cbegin(), snapshot.folders.cend(),
                                   [](const MailFolder &each) { return each.kind == MailFolder::Kind::Sent; });
    if (sent == snapshot.folders.cend() || !now.isValid())
        return asked;
    const QDateTime oldest = now.addDays(-owedDays);
    for (const int place : index.inFolder(sent->id)) {
        const MailMessage &message = snapshot.messages.at(place);
        if (message.receivedAt < oldest)
            break;
        if (message.to.isEmpty() || own.contains(message.to.first().address.toLower()))
            continue;
        const QString key = exchangeKey(place, message.to.first().address);
        if (!asked.contains(key))
            asked.insert(key, place);
    }
    return asked;
}

QList<int> MailBook::awaitingAnswer(int days) const
{
    QHash<QString, int> waiting = d->questions();
    QSet<QString> people;
    for (const int place : std::as_const(waiting))
        people.insert(d->snapshot.messages.at(place).to.first().address.toLower());
    const int oldest = waiting.isEmpty() ? -1 : *std::max_element(waiting.cbegin(), waiting.cend());
    for (int place = 0; place < oldest; ++place) { // an answer is newer than what it answers
        const MailMessage &message = d->snapshot.messages.at(place);
        if (!people.contains(message.from.address.toLower()))
            continue;
        const auto question = waiting.constFind(d->exchangeKey(place, message.from.address));
        if (question != waiting.cend() && place < *question)
            waiting.erase(question);
    }
    QList<int> places;
    for (const int place : std::as_const(waiting)) {
        if (d->snapshot.messages.at(place).receivedAt <= d->now.addDays(-days))
            places.append(place);
    }
    std::sort(places.begin(), places.end(), std::greater<int>());
    return places;
}

bool isAutomatic(const MailBook &book, const MailMessage &message)
{
    const MailFolder *folder = book.folder(message.folderId);
    const bool byFolder =
        folder && (folder->kind == MailFolder::Kind::Newsletter || folder->kind == MailFolder::Kind::Notification);
    return byFolder || isMachine(message.from.address);
}
} // namespace atlas
