// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/maillistmodel.h"

#include "models/crm/dealfilter.h"
#include "models/support/listdiff.h"

#include <numeric>
#include <QLocale>
#include <QRegularExpression>

namespace atlas
{
struct MailListModel::Private {
    explicit Private(const MailBook &mails)
        : book(mails)
    {
    }
    const MailBook &book;
    MailFilter filter;
    QStringList ids;
    QHash<QString, MailMessage> shown; ///< as last painted, to tell what changed
    QHash<QString, int> rows;

    [[nodiscard]] bool passes(int place, const QStringList &words) const;
    [[nodiscard]] QList<int> candidates() const;
    [[nodiscard]] QList<int> whole() const;
};

bool MailListModel::Private::passes(int place, const QStringList &words) const
{
    const MailMessage &message = book.snapshot().messages.at(place);
    if (filter.unreadOnly && message.isRead)
        return false;
    switch (filter.place) {
    case MailFilter::Place::Flagged:
        if (message.flag == MailFlag::None)
            return false;
        break;
    case MailFilter::Place::Label:
        if (!message.labelIds.contains(filter.id))
            return false;
        break;
    case MailFilter::Place::Snoozed:
        if (!book.isSnoozed(message.id))
            return false;
        break;
    case MailFilter::Place::Folder:
        if (book.isSnoozed(message.id))
            return false;
        break;
    case MailFilter::Place::ToAnswer:
    case MailFilter::Place::AwaitingAnswer:
    case MailFilter::Place::Found:
        break;
    }
    if (words.isEmpty())
        return true;
    const QString &needle = book.needleAt(place);
    return std::all_of(words.cbegin(), words.cend(), [&needle](const QString &word) { return needle.contains(word); });
}

QList<int> MailListModel::Private::whole() const
{
    QList<int> places(book.snapshot().messages.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

QList<int> MailListModel::Private::candidates() const
{
    switch (filter.place) {
    case MailFilter::Place::Folder:
        return book.inFolder(filter.id);
    case MailFilter::Place::ToAnswer:
        return book.toAnswer();
    case MailFilter::Place::AwaitingAnswer:
        return book.awaitingAnswer();
    case MailFilter::Place::Flagged:
    case MailFilter::Place::Label:
    case MailFilter::Place::Snoozed:
    case MailFilter::Place::Found:
        return whole();
    }
    return {};
}

MailListModel::MailListModel(const MailBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(book))
{
    connect(&book, &MailBook::changed, this, [this] { update(); });
}

MailListModel::~MailListModel() = default;

void MailListModel::setFilter(const MailFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    update();
}

const MailFilter &MailListModel::filter() const
{
    return d->filter;
}

int MailListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

QStringList MailListModel::wanted() const
{
    const QStringList words = foldForSearch(d->filter.text).split(u' ', Qt::SkipEmptyParts);
    QStringList ids;
    if (d->filter.place == MailFilter::Place::Found) {
        for (const QString &id : std::as_const(d->filter.found)) {
            if (d->book.message(id))
                ids.append(id);
        }
        return ids;
    }
    const QList<int> places = d->candidates();
    for (const int place : places) {
        if (d->passes(place, words))
            ids.append(d->book.snapshot().messages.at(place).id);
    }
    if (!d->filter.newestFirst)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

void MailListModel::update()
{
    const QStringList ids = wanted();
    ListDiffHandlers handlers;
    handlers.remove = [this](int first, int last, const std::function<void()> &apply) {
        beginRemoveRows({}, first, last);
        apply();
        endRemoveRows();
    };
    handlers.insert = [this](int first, int last, const std::function<void()> &apply) {
        beginInsertRows({}, first, last);
        apply();
        endInsertRows();
    };
    handlers.changed = [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); };
    const auto isChanged = [this](const QString &id) {
        const MailMessage *message = d->book.message(id);
        return message && d->shown.value(id) != *message;
    };
    applyListDiff<QString>(d->ids, ids, isChanged, handlers);
    d->shown.clear();
    d->rows.clear();
    for (int row = 0; row < d->ids.size(); ++row) {
        d->rows.insert(d->ids.at(row), row);
        if (const MailMessage *message = d->book.message(d->ids.at(row)))
            d->shown.insert(message->id, *message);
    }
}

const MailMessage *MailListModel::messageAt(int row) const
{
    return row >= 0 && row < d->ids.size() ? d->book.message(d->ids.at(row)) : nullptr;
}

int MailListModel::rowOf(const QString &messageId) const
{
    return d->rows.value(messageId, -1);
}

int MailListModel::unreadCount() const
{
    return int(std::count_if(d->shown.cbegin(), d->shown.cend(), [](const MailMessage &each) { return !each.isRead; }));
}

QVariant MailListModel::data(const QModelIndex &index, int role) const
{
    const MailMessage *message = messageAt(index.row());
    if (!message)
        return {};
    const QString sender = message->from.name.isEmpty() ? message->from.address : message->from.name;
    switch (role) {
    case Qt::DisplayRole:
        return message->subject;
    case Qt::AccessibleTextRole:
        return QStringList{sender, message->subject, message->isRead ? QString() : tr("unread"),
                           message->hasAttachment ? tr("with attachment") : QString(),
                           QLocale().toString(message->receivedAt.toLocalTime(), QLocale::ShortFormat)}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
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
