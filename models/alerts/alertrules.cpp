// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertrules.h"

#include "models/calendar/calendarbook.h"
#include "models/home/daysupport.h"
#include "models/home/homebasis.h"
#include "models/team/cliqtext.h"
#include "models/team/teambook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::alerts
{
namespace
{
constexpr qint64 mentionSeconds = 24 * 3600;
constexpr qint64 freshSeconds = 24 * 3600;
constexpr int secondsAMinute = 60;

/// Whole minutes until the start, rounded up: "in 1 minute" until it begins.
int minutesUntil(const QDateTime &start, const QDateTime &now)
{
    return int((now.secsTo(start) + secondsAMinute - 1) / secondsAMinute);
}

Alert meetingAlert(const CalendarEvent &event, const QDateTime &start, const QDateTime &now)
{
    Alert alert;
    alert.id = u"meeting:%1@%2"_s.arg(event.key(), QString::number(start.toSecsSinceEpoch()));
    alert.kind = AlertKind::Meeting;
    alert.severity = Alert::Severity::Warning;
    alert.subject = u"events:"_s + event.key();
    alert.name = event.title;
    alert.detail = event.location;
    alert.count = minutesUntil(start, now);
    alert.when = start;
    alert.at = now;
    return alert;
}
} // namespace

QList<Alert> today(const HomeSources &sources, const AlertSettings &settings)
{
    QList<Alert> found;
    if (settings.isOn(AlertKind::Meeting))
        found += meetings(sources, settings);
    if (settings.isOn(AlertKind::CashFloor))
        found += cashFloor(sources);
    if (settings.isOn(AlertKind::Mention))
        found += mentions(sources);
    if (settings.isOn(AlertKind::OverdueInvoice))
        found += overdueInvoices(sources, settings);
    if (settings.isOn(AlertKind::QuietDeal))
        found += quietDeals(sources, settings);
    return found;
}

bool isFresh(const QDateTime &readAt, const QDateTime &now)
{
    return readAt.isValid() && readAt.secsTo(now) <= freshSeconds;
}

QList<Alert> meetings(const HomeSources &sources, const AlertSettings &settings)
{
    if (!home::readOf(sources.calendar).isValid())
        return {};
    QList<Alert> found;
    // Around midnight the next one is tomorrow's; the day is the book's, wherever its zone is.
    const QDate day = sources.calendar->today(sources.now);
    const QList<const CalendarEvent *> events = home::eventsOf(*sources.calendar, day, day.addDays(1));
    for (const CalendarEvent *event : events) {
        const EventTime time = sources.calendar->timeOf(*event);
        const qint64 ahead = sources.now.secsTo(time.start);
        if (time.isAllDay || ahead <= 0 || ahead > qint64(settings.meetingMinutes) * secondsAMinute)
            continue;
        found.append(meetingAlert(*event, time.start, sources.now));
    }
    return found.mid(0, kMostOfAKind);
}

std::optional<Alert> reminder(const CalendarBook &calendar, const QString &eventKey, const QDateTime &now,
                              const AlertSettings &settings)
{
    const CalendarEvent *event = calendar.event(eventKey);
    if (!event || !settings.isOn(AlertKind::Meeting))
        return std::nullopt;
    const EventTime time = calendar.timeOf(*event);
    if (time.to(calendar.zone()) <= now)
        return std::nullopt;
    const QDateTime start = time.from(calendar.zone());
    Alert alert = meetingAlert(*event, start, now);
    // A reminder a day before is not the one ten minutes before.
    if (alert.count > settings.meetingMinutes)
        alert.id += u'-' + QString::number(alert.count);
    return alert;
}

QList<Alert> mentions(const HomeSources &sources)
{
    if (!isFresh(home::readOf(sources.team), sources.now))
        return {};
    QList<Alert> found;
    const auto nameOf = [&sources](const QString &id) { return sources.team->nameOf(id); };
    for (const CliqMention &mention : sources.team->snapshot().mentions) {
        if (!mention.isUnread || mention.message.at.secsTo(sources.now) > mentionSeconds)
            continue;
        Alert alert;
        alert.id = u"mention:"_s + mention.chatId + u'/' + mention.message.id;
        alert.kind = AlertKind::Mention;
        alert.subject = u"chats:"_s + mention.chatId;
        alert.name = cliqtext::harmless(mention.message.sender.name);
        alert.detail = cliqtext::summary(mention.message, nameOf);
        alert.at = mention.message.at;
        found.append(alert);
    }
    std::stable_sort(found.begin(), found.end(), [](const Alert &a, const Alert &b) { return a.at > b.at; });
    return found.mid(0, kMostOfAKind);
}

Alert transfer(const EndedTransfer &ended, const QDateTime &now)
{
    Alert alert;
    alert.id = u"transfer:%1:%2"_s.arg(ended.id, ended.failed ? u"failed"_s : u"done"_s);
    alert.kind = AlertKind::Transfer;
    alert.severity = ended.failed ? Alert::Severity::Urgent : Alert::Severity::Info;
    alert.subject = ended.folderId.isEmpty() ? u"pages:files"_s : u"folders:"_s + ended.folderId;
    alert.state = (ended.isUpload ? u"upload_"_s : u"download_"_s) + (ended.failed ? u"failed"_s : u"done"_s);
    alert.name = ended.name;
    alert.detail = ended.reason;
    alert.at = now;
    return alert;
}

std::optional<Alert> dataQuality(int findings, const QDate &night, const QDateTime &now)
{
    if (findings <= 0)
        return std::nullopt;
    Alert alert;
    alert.id = u"data_quality:"_s + night.toString(Qt::ISODate);
    alert.kind = AlertKind::DataQuality;
    alert.subject = u"pages:sync"_s;
    alert.count = findings;
    alert.date = night;
    alert.at = now;
    return alert;
}
} // namespace atlas::alerts
