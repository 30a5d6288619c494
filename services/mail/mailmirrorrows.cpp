// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailmirrorrows.h"

#include <algorithm>
#include <QHash>

namespace atlas::mailrows
{
namespace
{
bool isNewer(const MailMessage &a, const MailMessage &b)
{
    return a.receivedAt == b.receivedAt ? a.id > b.id : a.receivedAt > b.receivedAt;
}

/// Where the row with this id is, if it was received when this one was; they are newest first.
qsizetype placeOf(const QList<MailMessage> &messages, const MailMessage &row)
{
    const auto place = std::lower_bound(messages.cbegin(), messages.cend(), row, isNewer);
    return place != messages.cend() && place->id == row.id ? place - messages.cbegin() : -1;
}

/// Most changes are marks on rows that stay where they are: with fifty thousand of them that must not cost a walk.
bool replaceInPlace(QList<MailMessage> &messages, const QList<MailMessage> &rows)
{
    QList<qsizetype> places;
    for (const MailMessage &row : rows) {
        places.append(placeOf(messages, row));
        if (places.last() < 0 || row.folderId.isEmpty())
            return false;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        messages[places.at(i)] = rows.at(i);
    return true;
}

/// The stretch of time of which a page has all messages of its folder.
class CoveredTime
{
public:
    explicit CoveredTime(const Page &page)
        : m_isNewest(page.start <= 1)
        , m_isOldest(!page.more)
        , m_isEmpty(page.rows.isEmpty())
    {
        for (const MailMessage &row : page.rows) {
            if (!m_newest.isValid() || row.receivedAt > m_newest)
                m_newest = row.receivedAt;
            if (!m_oldest.isValid() || row.receivedAt < m_oldest)
                m_oldest = row.receivedAt;
        }
    }
    // Messages of the very moment at which the page is cut may be on the next one.
    [[nodiscard]] bool contains(const QDateTime &when) const
    {
        if (m_isEmpty)
            return m_isNewest && m_isOldest;
        return (m_isNewest || when < m_newest) && (m_isOldest || when > m_oldest);
    }
    [[nodiscard]] QDateTime oldest() const { return m_oldest; }

private:
    bool m_isNewest, m_isOldest, m_isEmpty;
    QDateTime m_newest, m_oldest;
};

QHash<QString, qsizetype> rowIndex(const QList<MailMessage> &rows)
{
    QHash<QString, qsizetype> index;
    index.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        index.insert(rows.at(i).id, i);
    return index;
}

/// Takes out of `rows` what is known already; the rest keeps what only lists tell.
class RowSieve
{
public:
    explicit RowSieve(QList<MailMessage> rows)
        : m_rows(std::move(rows))
        , m_index(rowIndex(m_rows))
        , m_same(m_rows.size(), false)
    {
    }
    [[nodiscard]] bool has(const QString &id) const { return m_index.contains(id); }
    void compare(const MailMessage &known)
    {
        const auto found = m_index.constFind(known.id);
        if (found == m_index.constEnd())
            return;
        MailMessage &row = m_rows[*found];
        if (row.threadId.isEmpty())
            row.threadId = known.threadId;
        m_same[*found] = row == known;
    }
    [[nodiscard]] QList<MailMessage> changed() const
    {
        QList<MailMessage> list;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (!m_same.at(i) && m_index.value(m_rows.at(i).id) == i)
                list.append(m_rows.at(i));
        }
        return list;
    }

private:
    QList<MailMessage> m_rows;
    QHash<QString, qsizetype> m_index;
    QList<bool> m_same;
};

FolderMark markAfter(const Page &page, const FolderMark &before, const QDateTime &oldest, bool overlaps)
{
    FolderMark mark = before;
    const bool joins = page.start > 1 || overlaps;
    if (oldest.isValid() && (!joins || !before.since.isValid() || oldest < before.since))
        mark.since = oldest;
    mark.complete = !page.more || (joins && page.start <= 1 && before.complete);
    return mark;
}
} // namespace

Difference differenceOf(const QList<MailMessage> &known, const Page &page, const FolderMark &before,
                        const QSet<QString> &held)
{
    const CoveredTime covered(page);
    RowSieve sieve(page.rows);
    Difference difference;
    bool overlaps = false;
    for (const MailMessage &row : known) {
        if (sieve.has(row.id)) {
            sieve.compare(row);
            overlaps =
                overlaps || (row.folderId == page.folderId && before.since.isValid() && row.receivedAt >= before.since);
        } else if (row.folderId == page.folderId && covered.contains(row.receivedAt) && !held.contains(row.id)) {
            difference.removed.append(row.id);
        }
    }
    difference.upserts = sieve.changed();
    difference.mark = markAfter(page, before, covered.oldest(), overlaps);
    return difference;
}

QList<MailMessage> changedRows(const QList<MailMessage> &known, QList<MailMessage> rows)
{
    bool allInPlace = true;
    QList<qsizetype> places;
    for (const MailMessage &row : std::as_const(rows)) {
        places.append(placeOf(known, row));
        allInPlace = allInPlace && places.last() >= 0;
    }
    RowSieve sieve(std::move(rows));
    if (allInPlace) {
        for (const qsizetype place : places)
            sieve.compare(known.at(place));
    } else {
        for (const MailMessage &row : known)
            sieve.compare(row);
    }
    return sieve.changed();
}

void apply(QList<MailMessage> &messages, QList<MailMessage> upserts, const QStringList &removed)
{
    if (removed.isEmpty() && replaceInPlace(messages, upserts))
        return;
    QSet<QString> leaving(removed.cbegin(), removed.cend());
    for (const MailMessage &row : std::as_const(upserts))
        leaving.insert(row.id);
    upserts.removeIf([](const MailMessage &row) { return row.folderId.isEmpty(); });
    std::sort(upserts.begin(), upserts.end(), isNewer);
    QList<MailMessage> merged;
    merged.reserve(messages.size() + upserts.size());
    qsizetype next = 0;
    for (const MailMessage &row : std::as_const(messages)) {
        if (leaving.contains(row.id))
            continue;
        while (next < upserts.size() && isNewer(upserts.at(next), row))
            merged.append(upserts.at(next++));
        merged.append(row);
    }
    while (next < upserts.size())
        merged.append(upserts.at(next++));
    messages = merged;
}

int countSince(const QList<MailMessage> &messages, const QString &folderId, const QDateTime &since)
{
    if (!since.isValid())
        return 0;
    return int(std::count_if(messages.cbegin(), messages.cend(), [&](const MailMessage &row) {
        return row.folderId == folderId && row.receivedAt >= since;
    }));
}
} // namespace atlas::mailrows
