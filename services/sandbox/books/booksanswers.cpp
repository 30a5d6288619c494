// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/booksanswers.h"

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/bookstime.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

DailyQuota::DailyQuota(int limit)
    : m_limit(limit)
{
}

void DailyQuota::setLimit(int limit)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
}

bool DailyQuota::take(const QDate &day)
{
    const std::lock_guard lock(m_mutex);
    if (m_day != day) {
        m_day = day;
        m_used = 0;
    }
    if (m_used >= m_limit)
        return false;
    ++m_used;
    return true;
}

int DailyQuota::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

int DailyQuota::remaining(const QDate &day) const
{
    const std::lock_guard lock(m_mutex);
    return m_day == day ? std::max(0, m_limit - m_used) : m_limit;
}

Response dressed(Response response, const DailyQuota &quota, qint64 nowMs, const QByteArray &allowed)
{
    const bool disposed = std::any_of(response.headers.cbegin(), response.headers.cend(), [](const auto &header) {
        return header.first.toLower() == "content-disposition";
    });
    if (!disposed)
        response.headers.emplaceBack("Content-Disposition", "attachment;"); // on JSON too, as live
    if (!allowed.isEmpty())
        response.headers.emplaceBack("Allow", allowed);
    response.headers.emplaceBack("Server", "ZGS");
    response.headers.emplaceBack("Cache-Control", "no-store, no-cache, must-revalidate, private");
    response.headers.emplaceBack("X-Rate-Limit-Limit", QByteArray::number(quota.limit()));
    response.headers.emplaceBack("X-Rate-Limit-Remaining", QByteArray::number(quota.remaining(dayAt(nowMs))));
    response.headers.emplaceBack("X-Rate-Limit-Reset", QByteArray::number(secondsToMidnight(nowMs)));
    response.headers.emplaceBack("build_version", "Jun_08_2026_1");
    response.headers.emplaceBack("server_build_version", "Jun_08_2026_1");
    return response;
}

Response noTokenAnswer()
{
    return refuse(401, 14,
                  u"The request could not be authenticated as the authentication value you entered is invalid. Enter a "
                  "valid authentication value and try again."_s);
}

Response deniedAnswer()
{
    return refuse(401, 57, u"You are not authorized to perform this operation"_s);
}

Response minuteAnswer()
{
    return refuse(429, 44,
                  u"For security reasons your organization has been blocked as it have exceeded the maximum number of "
                  "requests per minute that can originate from an organization."_s);
}

Response parallelAnswer()
{
    return refuse(429, 1070,
                  u"You have reached the maximum number of in process requests allowed. Kindly try again after some "
                  "time."_s);
}

Response dayAnswer(int limit)
{
    return refuse(429, 45,
                  u"The API call for this organization has exceeded the maximum call rate limit of %1."_s.arg(limit));
}

Response foreignAnswer(const QString &orgId)
{
    return refuse(400, 6041, u"This user is not associated with the CompanyID/CompanyName:%1."_s.arg(orgId));
}
} // namespace atlas::sandbox::books
