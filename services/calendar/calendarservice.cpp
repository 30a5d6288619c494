// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarservice.h"

#include "services/calendar/calendaravailability.h"
#include "services/calendar/calendarserviceprivate.h"

using namespace Qt::Literals::StringLiterals;

// Reading.
namespace atlas
{
namespace
{
constexpr int mostSearchedMonths = 3;

/// Zoho does not know the address, or its owner may not be asked about: nothing is known.
bool isUnknownPerson(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Validation ||
           error.kind == ErrorKind::Forbidden;
}

ApiError badSpan(const QString &sentence)
{
    ApiError error(ErrorKind::Usage, u"invalid_range"_s, sentence);
    error.field = u"end"_s;
    return error;
}
} // namespace

CalendarService::CalendarService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(this, client, clock))
{
}

CalendarService::~CalendarService() = default;

void CalendarService::useEmail(const QString &email)
{
    d->email = email;
}

QString CalendarService::email() const
{
    return d->email;
}

ApiClient &CalendarService::client() const
{
    return *d->client;
}

Task<Result<QJsonArray>> CalendarService::calendars(Priority priority, CancelToken cancel)
{
    co_return co_await d->calendars(priority, cancel);
}

Task<Result<QString>> CalendarService::defaultCalendar(CancelToken cancel)
{
    if (d->defaultUid.isEmpty()) {
        const Result<QJsonArray> read = co_await d->calendars(Priority::User, cancel);
        if (!read)
            co_return fail(read.error());
    }
    if (d->defaultUid.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_calendar"_s, u"This account has no calendar of its own."_s);
    co_return QString(d->defaultUid);
}

Task<Result<QJsonArray>> CalendarService::events(QString calendarUid, QDateTime from, QDateTime to, Priority priority,
                                                 bool expand, CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkUid(calendarUid, u"calendar_uid"_s);
    if (!target)
        co_return fail(target.error());
    if (!from.isValid() || !to.isValid() || from >= to)
        co_return fail(badSpan(u"The span must end after it begins."_s));
    co_return co_await d->events(calendarUid, from, to, priority, expand, cancel);
}

Task<Result<QJsonObject>> CalendarService::event(EventRef ref, CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkRef(ref);
    if (!target)
        co_return fail(target.error());
    co_return co_await d->row(ref, cancel);
}

Task<Result<QJsonArray>> CalendarService::search(QString calendarUid, QString text, QDateTime from, QDateTime to,
                                                 CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkUid(calendarUid, u"calendar_uid"_s);
    if (!target)
        co_return fail(target.error());
    if (from >= to || from.addMonths(mostSearchedMonths) < to)
        co_return fail(badSpan(u"A search spans at most three months."_s));
    const ApiRequest request = calendarrequests::search(calendarUid, text, from, to);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return answer->value("search"_L1).toArray();
}

Task<Result<Availability>> CalendarService::availability(QString email, QDateTime from, QDateTime to,
                                                         CancelToken cancel)
{
    if (!from.isValid() || !to.isValid() || from >= to)
        co_return fail(badSpan(u"The span must end after it begins."_s));
    Availability availability;
    availability.email = email;
    availability.from = from.toUTC();
    availability.to = to.toUTC();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    bool isFirst = true;
    const auto spans = calendarrequests::parts(from, to);
    for (const auto &span : spans) {
        const ApiRequest request = calendarrequests::freeBusy(email, span.first, span.second);
        const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
        if (!answer && !isUnknownPerson(answer.error()))
            co_return fail(answer.error());
        calendaravailability::add(availability, answer.value_or(QJsonObject()), zone, isFirst);
        isFirst = false;
    }
    calendaravailability::settle(availability);
    co_return availability;
}
} // namespace atlas
