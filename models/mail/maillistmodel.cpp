// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/maillistmodel.h"

#include "models/crm/dealfilter.h"
#include "models/mail/maillistmodel_p.h"
#include "models/support/format.h"

#include <numeric>
#include <QLocale>
#include <QSet>
#include <QStringMatcher>

namespace atlas
{
namespace
{
QString spokenName(const MailAddress &who)
{
    return who.name.isEmpty() ? who.address : who.name;
}

// Of mail of the person's own: to whom it goes, as the row shows it.
QString spokenCounterpart(const MailMessage &message)
{
    if (!message.isOutgoing)
        return spokenName(message.from);
    QStringList names;
    for (const MailAddress &who : message.to)
        names.append(spokenName(who));
    //: to whom a mail went: %1 are names
    return names.isEmpty() ? MailListModel::tr("nobody yet") : MailListModel::tr("to %1").arg(names.join(u", "));
}
} // namespace

bool MailListModel::Private::passes(int place, const QList<QStringMatcher> &words) const
{
    const MailMessage &message = book.snapshot().messages.at(place);
    if (filter.unreadOnly && message.isRead)
        return false;
    if (filter.place == MailFilter::Place::Flagged && message.flag == MailFlag::None)
        return false;
    if (filter.place == MailFilter::Place::Label && !message.labelIds.contains(filter.id))
        return false;
    if (words.isEmpty())
        return true;
    const QString &needle = book.needleAt(place);
    return std::all_of(words.cbegin(), words.cend(),
                       [&needle](const QStringMatcher &word) { return word.indexIn(needle) >= 0; });
}

QList<int> MailListModel::Private::found() const
{
    QList<int> places;
    QSet<QString> known;
    for (const QString &id : filter.found) {
        const int handle = book.index().handleOf(id);
        if (handle >= 0 && !known.contains(id))
            places.append(book.index().placeOf(handle));
        known.insert(id);
    }
    return places;
}

QList<int> MailListModel::Private::snoozed() const
{
    QList<int> places;
    const QHash<QString, QDateTime> &all = book.snoozed();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const int handle = book.index().handleOf(each.key());
        if (handle >= 0 && book.isSnoozed(each.key()))
            places.append(book.index().placeOf(handle));
    }
    std::sort(places.begin(), places.end());
    return places;
}

QList<int> MailListModel::Private::candidates() const
{
    switch (filter.place) {
    case MailFilter::Place::Folder: {
        const QList<int> away = snoozed();
        QList<int> places = book.inFolder(filter.id);
        if (!away.isEmpty())
            erase_if(places, [&away](int place) { return std::binary_search(away.cbegin(), away.cend(), place); });
        return places;
    }
    case MailFilter::Place::ToAnswer:
        return book.toAnswer();
    case MailFilter::Place::AwaitingAnswer:
        return book.awaitingAnswer();
    case MailFilter::Place::Snoozed:
        return snoozed();
    case MailFilter::Place::Found:
        return found();
    case MailFilter::Place::Flagged:
    case MailFilter::Place::Label:
        break;
    }
    QList<int> all(book.snapshot().messages.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<int> MailListModel::Private::wanted() const
{
    const bool isFound = filter.place == MailFilter::Place::Found; // Zoho searched, and ordered what it found
    QList<QStringMatcher> words;
    const QStringList typed =
        isFound ? QStringList() : foldForSearch(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : typed)
        words.append(QStringMatcher(word));
    QList<int> handles;
    const QList<int> places = candidates();
    for (const int place : places) {
        if (passes(place, words))
            handles.append(book.index().handleAt(place));
    }
    if (!filter.newestFirst && !isFound)
        std::reverse(handles.begin(), handles.end());
    return handles;
}

MailListModel::MailListModel(const MailBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, book))
{
    connect(&book, &MailBook::changed, this, [this] { d->take(d->wanted()); });
}

MailListModel::~MailListModel() = default;

void MailListModel::setFilter(const MailFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->take(d->wanted());
}

const MailFilter &MailListModel::filter() const
{
    return d->filter;
}

int MailListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

const MailMessage *MailListModel::messageAt(int row) const
{
    if (row < 0 || row >= d->rows.size())
        return nullptr;
    const int place = d->book.index().placeOf(d->rows.at(row));
    return place < 0 ? nullptr : &d->book.snapshot().messages.at(place);
}

int MailListModel::rowOf(const QString &messageId) const
{
    const int handle = d->book.index().handleOf(messageId);
    return handle < 0 ? -1 : int(d->rows.indexOf(handle));
}

int MailListModel::unreadCount() const
{
    if (!d->unread) {
        int count = 0;
        for (int row = 0; row < d->rows.size(); ++row) {
            const MailMessage *message = messageAt(row);
            count += message && !message->isRead ? 1 : 0;
        }
        d->unread = count;
    }
    return *d->unread;
}

QVariant MailListModel::data(const QModelIndex &index, int role) const
{
    const MailMessage *message = messageAt(index.row());
    if (!message)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return message->subject;
    case Qt::AccessibleTextRole: {
        QStringList parts{spokenCounterpart(*message), message->subject, message->isRead ? QString() : tr("unread"),
                          message->hasAttachment ? tr("with attachment") : QString(),
                          format::dateTime(message->receivedAt)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return message->id;
    case DayRole:
        return message->receivedAt.toLocalTime().date();
    case MessageRole:
        return QVariant::fromValue(*message);
    default:
        return {};
    }
}
} // namespace atlas
