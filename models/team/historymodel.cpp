// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/historymodel.h"

#include "models/support/format.h"
#include "models/support/listdiff.h"
#include "models/team/cliqtext.h"

#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 kGroupSeconds = 5 * 60;

bool samePending(const CliqPending &a, const CliqPending &b)
{
    return a.key == b.key && a.text == b.text && a.files == b.files && a.at == b.at &&
           a.error.has_value() == b.error.has_value() &&
           (!a.error || (a.error->kind == b.error->kind && a.error->code == b.error->code));
}

bool sameHistoryRow(const HistoryRow &a, const HistoryRow &b)
{
    if (a.pending && b.pending && !samePending(*a.pending, *b.pending))
        return false;
    return a.kind == b.kind && a.day == b.day && a.startsGroup == b.startsGroup && a.isMine == b.isMine &&
           a.message == b.message && a.pending.has_value() == b.pending.has_value();
}

/// An id begins with the milliseconds its message was written at.
qint64 millisecondsOf(const QString &messageId)
{
    return messageId.section(u'_', 0, 0).toLongLong();
}

bool goesOnWith(const CliqMessage &before, const CliqMessage &message)
{
    return before.sender.id == message.sender.id && before.kind != CliqMessage::Kind::Info &&
           message.kind != CliqMessage::Kind::Info && message.replyToId.isEmpty() &&
           before.at.secsTo(message.at) <= kGroupSeconds;
}
} // namespace

struct HistoryModel::Wanted {
    QStringList keys;
    QHash<QString, HistoryRow> rows;

    void add(const QString &key, const HistoryRow &row)
    {
        if (rows.contains(key))
            return;
        keys.append(key);
        rows.insert(key, row);
    }
    void addDay(const QDate &day)
    {
        HistoryRow row;
        row.kind = HistoryRow::Kind::Day;
        row.day = day;
        add(u"day "_s + day.toString(Qt::ISODate), row);
    }
};

HistoryModel::HistoryModel(const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
{
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setMe(const QString &userId)
{
    if (userId == m_me)
        return;
    m_me = userId;
    update(m_history, m_pendingList);
}

QString HistoryModel::pendingKey(const CliqPending &pending)
{
    return u"pending "_s + pending.key;
}

QString HistoryModel::lastMessageId() const
{
    return m_history.messages.isEmpty() ? QString() : m_history.messages.last().id;
}

void HistoryModel::open(const CliqHistory &history, const QList<CliqPending> &pending, int unread)
{
    m_unread = unread;
    const bool sawAll = !history.messages.isEmpty() && history.seenId == history.messages.last().id;
    const bool isNew = !m_lines.contains(history.chatId);
    if (isNew || sawAll)
        m_lines.insert(history.chatId, history.seenId);
    placeLineByCount(history);
    update(history, pending);
}

void HistoryModel::setHistory(const CliqHistory &history, const QList<CliqPending> &pending)
{
    if (history.chatId != m_history.chatId) {
        open(history, pending);
        return;
    }
    placeLine(history);
    update(history, pending);
}

void HistoryModel::placeLineByCount(const CliqHistory &next)
{
    QString &line = m_lines[next.chatId];
    if (!line.isEmpty() || m_unread <= 0 || next.messages.isEmpty())
        return;
    int left = std::exchange(m_unread, 0);
    line = u"0_0"_s; // before all of them, unless one turns out to be read
    for (auto each = next.messages.crbegin(); each != next.messages.crend(); ++each) {
        if (left == 0) {
            line = each->id;
            return;
        }
        left -= each->sender.id == m_me ? 0 : 1;
    }
}

void HistoryModel::placeLine(const CliqHistory &next)
{
    placeLineByCount(next);
    QString &line = m_lines[next.chatId];
    if (line.isEmpty()) {
        line = next.seenId;
        return;
    }
    // What was here before had been seen to its end: what comes now is new.
    const QString last = lastMessageId();
    const bool hasMore =
        !last.isEmpty() && !next.messages.isEmpty() && millisecondsOf(next.messages.last().id) > millisecondsOf(last);
    if (hasMore && millisecondsOf(next.seenId) >= millisecondsOf(last))
        line = last;
}

qsizetype HistoryModel::firstNew() const
{
    const QString line = m_lines.value(m_history.chatId);
    if (line.isEmpty())
        return -1;
    const QList<CliqMessage> &messages = m_history.messages;
    const auto seen =
        std::find_if(messages.cbegin(), messages.cend(), [&line](const CliqMessage &each) { return each.id == line; });
    const qint64 at = millisecondsOf(line);
    for (qsizetype place = seen == messages.cend() ? 0 : seen - messages.cbegin() + 1; place < messages.size();
         ++place) {
        const CliqMessage &message = messages.at(place);
        if (message.sender.id != m_me && millisecondsOf(message.id) >= at)
            return place;
    }
    return -1;
}

HistoryModel::Wanted HistoryModel::wanted() const
{
    Wanted wanted;
    const qsizetype newFrom = firstNew();
    QDate day;
    const CliqMessage *before = nullptr;
    for (qsizetype at = 0; at < m_history.messages.size(); ++at) {
        const CliqMessage &message = m_history.messages.at(at);
        HistoryRow row;
        row.day = message.at.toTimeZone(m_zone).date();
        if (row.day != day)
            wanted.addDay(row.day);
        if (at == newFrom) {
            HistoryRow line;
            line.kind = HistoryRow::Kind::NewMessages;
            wanted.add(u"new messages"_s, line);
        }
        row.startsGroup = !before || row.day != day || at == newFrom || !goesOnWith(*before, message);
        row.isMine = !m_me.isEmpty() && message.sender.id == m_me;
        row.message = message;
        day = row.day;
        before = &message;
        wanted.add(message.id, row);
    }
    for (const CliqPending &pending : m_pendingList) {
        HistoryRow row;
        row.kind = HistoryRow::Kind::Pending;
        row.day = pending.at.toTimeZone(m_zone).date();
        row.isMine = true;
        row.startsGroup = true;
        row.pending = pending;
        wanted.add(pendingKey(pending), row);
    }
    return wanted;
}

void HistoryModel::update(const CliqHistory &next, const QList<CliqPending> &pending)
{
    m_history = next;
    m_pendingList = pending;
    const Wanted to = wanted();
    const QHash<QString, HistoryRow> from = m_rows;
    m_rows.insert(to.rows); // rows that leave are still asked about until they have left
    const auto changed = [&](const QString &key) {
        const auto old = from.constFind(key);
        return old != from.cend() && !sameHistoryRow(*old, *to.rows.constFind(key));
    };
    applyListDiff<QString>(m_keys, to.keys, changed,
                           {[this](int first, int last, const std::function<void()> &apply) {
                                beginRemoveRows({}, first, last);
                                apply();
                                endRemoveRows();
                            },
                            [this](int first, int last, const std::function<void()> &apply) {
                                beginInsertRows({}, first, last);
                                apply();
                                endInsertRows();
                            },
                            [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); }});
    m_rows = to.rows;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

const HistoryRow *HistoryModel::rowAt(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return nullptr;
    const auto found = m_rows.constFind(m_keys.at(row));
    return found == m_rows.cend() ? nullptr : &*found;
}

int HistoryModel::newMessagesRow() const
{
    return rowOf(u"new messages"_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (row->kind == HistoryRow::Kind::Message)
            return cliqtext::summary(row->message);
        return row->pending ? row->pending->text : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(*row);
    case KeyRole:
        return m_keys.at(index.row());
    case MessageRole:
        return QVariant::fromValue(row->message);
    default:
        return {};
    }
}

QString HistoryModel::accessibleText(const HistoryRow &row) const
{
    const QLocale locale;
    switch (row.kind) {
    case HistoryRow::Kind::Day:
        return locale.toString(row.day, QLocale::LongFormat);
    case HistoryRow::Kind::NewMessages:
        return tr("New messages");
    case HistoryRow::Kind::Pending: {
        const QString what = row.pending->text.isEmpty() ? row.pending->files.join(u", "_s) : row.pending->text;
        return (row.pending->error ? tr("Not sent: %1") : tr("Being sent: %1")).arg(what);
    }
    case HistoryRow::Kind::Message:
        break;
    }
    const CliqMessage &message = row.message;
    QStringList parts{cliqtext::harmless(message.sender.name), format::clock(message.at.toTimeZone(m_zone).time())};
    parts.append(cliqtext::summary(message, {}, 2000));
    if (message.kind == CliqMessage::Kind::File)
        parts.append(tr("file"));
    if (!message.card.title.isEmpty())
        parts.append(cliqtext::harmless(message.card.title));
    for (const CliqSlide &slide : message.card.slides) {
        parts.append(cliqtext::harmless(slide.title));
        parts.append(cliqtext::plain(slide.text));
        for (const QStringList &cells : slide.rows)
            parts.append(cliqtext::harmless(cells.join(u": "_s)));
    }
    parts.removeAll(QString());
    if (message.revision > 1)
        parts.append(tr("edited"));
    if (message.replies > 0)
        parts.append(tr("%n replies", nullptr, message.replies));
    for (const CliqReaction &reaction : message.reactions)
        parts.append(reaction.emoji + u' ' + QString::number(reaction.who.size()));
    return parts.join(u", "_s);
}
} // namespace atlas
