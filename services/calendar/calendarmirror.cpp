// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarmirror.h"

#include "services/calendar/calendarrows.h"
#include "services/core/offthread.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Reading the store, and what is shown of it.
namespace atlas
{
namespace
{
QString calendarsKind()
{
    return u"calendars"_s;
}

QString detailsKind()
{
    return u"details"_s;
}

/// The months that are known, as the cursor of the calendars keeps them.
QList<QDate> indexedMonths(const QString &cursor)
{
    QList<QDate> months;
    const QStringList texts = cursor.split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate);
        if (month.isValid())
            months.append(month);
    }
    return months;
}
} // namespace

/// What the store has, not yet decoded.
struct CalendarMirror::Stored {
    QString email;
    RecordSnapshot calendars, details;
    QMap<CalendarMonth, RecordSnapshot> months;
};

CalendarMirror::CalendarMirror(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

RecordSet CalendarMirror::set(const QString &kind) const
{
    return {m_account, App::Calendar, kind};
}

RecordSet CalendarMirror::monthSet(const CalendarMonth &month) const
{
    return set(u"events/"_s + month.calendarUid + u'/' + month.first.toString(u"yyyy-MM"_s));
}

void CalendarMirror::forget()
{
    m_loaded = false;
}

Task<Result<Done>> CalendarMirror::load(QString email)
{
    if (m_loaded && m_email == email)
        co_return Done{};
    const auto stored = std::make_shared<Stored>();
    stored->email = email;
    const RecordSet calendarSet = set(calendarsKind());
    const RecordSet detailSet = set(detailsKind());
    const Result<RecordSnapshot> calendars = co_await m_store.read(calendarSet);
    if (!calendars)
        co_return fail(calendars.error());
    stored->calendars = *calendars;
    const Result<RecordSnapshot> details = co_await m_store.read(detailSet);
    if (!details)
        co_return fail(details.error());
    stored->details = *details;
    const Result<Done> months = co_await readMonths(stored);
    if (!months)
        co_return fail(months.error());
    const auto decode = [stored] { return decoded(*stored); };
    Contents contents = co_await offThread(decode);
    if (m_loaded && m_email == email) // another call was quicker, and records may have changed since
        co_return Done{};
    m_loaded = true;
    m_email = email;
    m_contents = std::move(contents);
    ++m_revision;
    co_return Done{};
}

Task<Result<Done>> CalendarMirror::readMonths(std::shared_ptr<Stored> into)
{
    const QList<QDate> months = indexedMonths(into->calendars.state.cursor);
    for (const StoredRecord &calendar : std::as_const(into->calendars.records)) {
        for (const QDate &first : months) {
            const CalendarMonth month{calendar.id, first};
            const RecordSet eventSet = monthSet(month);
            const Result<RecordSnapshot> read = co_await m_store.read(eventSet);
            if (!read)
                co_return fail(read.error());
            if (read->state.readAt.isValid())
                into->months.insert(month, *read);
        }
    }
    co_return Done{};
}

CalendarMirror::Contents CalendarMirror::decoded(const Stored &stored)
{
    Contents contents;
    contents.calendars = calendarrows::calendars(calendarrows::objects(stored.calendars.records));
    contents.readAt = stored.calendars.state.readAt;
    for (auto it = stored.months.cbegin(); it != stored.months.cend(); ++it) {
        CalendarMonthRead read;
        read.readAt = it->state.readAt;
        read.tag = it->state.cursor;
        read.events = calendarrows::events(it->records, stored.email);
        contents.months.insert(it.key(), read);
    }
    const QList<CalendarEvent> details = calendarrows::events(stored.details.records, stored.email);
    for (const CalendarEvent &event : details)
        contents.details.insert(calendarrows::keyIn(event.calendarUid, event), event);
    return contents;
}

/// Times are those of the list; details of another version of the event say nothing.
CalendarEvent CalendarMirror::withDetails(const CalendarEvent &listed) const
{
    const auto known = m_contents.details.constFind(calendarrows::keyIn(listed.calendarUid, listed));
    if (known == m_contents.details.constEnd() || known->etag != listed.etag)
        return listed;
    CalendarEvent event = *known;
    event.time = listed.time;
    event.isSeries = listed.isSeries || event.isSeries;
    event.isDetailed = true;
    return event;
}

/// A month counts when all calendars of it were read: as old as the oldest.
QMap<QDate, QDateTime> CalendarMirror::readMonthsOfAll() const
{
    QMap<QDate, QDateTime> oldest;
    QMap<QDate, int> counts;
    for (auto it = m_contents.months.cbegin(); it != m_contents.months.cend(); ++it) {
        const QDate first = it.key().first;
        oldest.insert(first, counts.contains(first) ? std::min(oldest.value(first), it->readAt) : it->readAt);
        ++counts[first];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it < m_contents.calendars.size())
            oldest.remove(it.key());
    }
    return oldest;
}

CalendarSnapshot CalendarMirror::snapshot(const QList<QDate> &refreshed) const
{
    CalendarSnapshot shown;
    shown.calendars = m_contents.calendars;
    shown.months = readMonthsOfAll();
    QSet<QString> seen;
    for (auto it = m_contents.months.cbegin(); it != m_contents.months.cend(); ++it) {
        for (const CalendarEvent &event : it->events) {
            const QString key = calendarrows::keyIn(it.key().calendarUid, event);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            shown.events.append(withDetails(event));
        }
    }
    std::stable_sort(shown.events.begin(), shown.events.end(), [](const CalendarEvent &a, const CalendarEvent &b) {
        return a.time.from(QTimeZone::utc()) < b.time.from(QTimeZone::utc());
    });
    shown.readAt = m_contents.readAt;
    for (const QDate &month : refreshed) {
        const bool isKnown = m_contents.calendars.isEmpty() || shown.months.contains(month);
        if (!isKnown || !shown.readAt.isValid())
            shown.readAt = QDateTime();
        else if (shown.months.contains(month))
            shown.readAt = std::min(shown.readAt, shown.months.value(month));
    }
    return shown;
}
} // namespace atlas
