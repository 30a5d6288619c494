// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/createsettlement.h"

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/crm/crmrequests.h"
#include "services/crm/crmserviceprivate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Slack before the call began: servers of one cluster need not agree to the second.
constexpr auto windowSlack = 2min;
/// A request whose connection broke may still be at work: none is believed only after a second look.
constexpr std::array lookDelays{0ms, 2000ms};
} // namespace

CreateSettlement::CreateSettlement(CrmService &service, QString module, QJsonObject sent,
                                   std::chrono::milliseconds begun)
    : m_service(service)
    , m_module(std::move(module))
    , m_sent(std::move(sent))
    , m_begun(begun)
{
    const QStringList names = crmrequests::naturalKey(m_module);
    for (const QString &name : names) {
        if (!m_sent.value(name).toString().isEmpty())
            m_key.append(name);
    }
}

void CreateSettlement::setParent(QString module, QString id)
{
    m_parentModule = std::move(module);
    m_parentId = std::move(id);
    m_key = m_sent.keys();
}

Task<Result<QJsonObject>> CreateSettlement::settle(ApiError lost, CancelToken cancel)
{
    if (m_key.isEmpty())
        co_return fail(lostwrite::unknownFate(lost));
    const QString userId = co_await currentUser(cancel);
    for (const std::chrono::milliseconds delay : lookDelays) {
        if (delay > 0ms)
            co_await m_service.d->clock->sleep(delay);
        const Result<RecordPage> page = co_await candidates(cancel);
        if (!page || !reachesBack(*page))
            co_return fail(lostwrite::unknownFate(lost));
        const Namesakes found = namesakes(*page, userId);
        // Without the server's own time an "older" one may be ours, seen through a wrong clock of this computer.
        const bool clockless = !page->servedAt.isValid() && found.older > 0;
        if (found.recent.size() > 1 || (found.recent.isEmpty() && clockless))
            co_return fail(lostwrite::unknownFate(lost));
        if (found.recent.size() == 1)
            co_return found.recent.first();
    }
    co_return fail(lostwrite::notCreated(lost));
}

/// COQL reads the database without the search index's delay; a list does too, and needs no further scope.
Task<Result<RecordPage>> CreateSettlement::candidates(CancelToken cancel)
{
    const QStringList fields = m_key + QStringList{u"Created_Time"_s, u"Created_By"_s};
    if (!m_parentId.isEmpty())
        co_return co_await m_service.related(m_parentModule, m_parentId, u"Notes"_s, fields, cancel);
    const Result<RecordPage> found = co_await m_service.coql(query(), cancel);
    if (found || found.error().kind != ErrorKind::MissingScope)
        co_return found;
    co_return co_await newest(fields, cancel);
}

Task<Result<RecordPage>> CreateSettlement::newest(QStringList fields, CancelToken cancel)
{
    CrmListQuery list(m_module, fields);
    list.sortBy = u"Created_Time"_s;
    co_return co_await m_service.list(list, cancel);
}

QString CreateSettlement::query() const
{
    QStringList conditions;
    for (const QString &name : m_key)
        conditions.append(u"%1 = %2"_s.arg(name, crmrequests::coqlText(m_sent.value(name).toString())));
    return u"select %1, Created_Time, Created_By from %2 where (%3) order by Created_Time desc limit 200"_s.arg(
        m_key.join(u", "_s), m_module, conditions.join(u" and "_s));
}

/// The id of the grant's user, asked once; empty where the scope is missing: then anybody's record counts.
Task<QString> CreateSettlement::currentUser(CancelToken cancel)
{
    QString &known = m_service.d->userId;
    if (known.isEmpty()) {
        const Result<QJsonObject> answer = co_await m_service.users(u"CurrentUser"_s, cancel);
        if (answer)
            known = json::id(answer->value("users"_L1).toArray().first().toObject().value("id"_L1));
    }
    co_return QString(known); // a copy: QCoro 0.8 moves out of what is named here, members included
}

QDateTime CreateSettlement::windowStart(const RecordPage &page) const
{
    const Clock &clock = *m_service.d->clock;
    const QDateTime serverNow = page.servedAt.isValid() ? page.servedAt : clock.now();
    const std::chrono::milliseconds sinceBegun = clock.monotonic() - m_begun + windowSlack;
    return serverNow.addMSecs(-sinceBegun.count());
}

bool CreateSettlement::carriesKey(const QJsonObject &row) const
{
    return std::ranges::all_of(m_key, [&](const QString &name) {
        return !row.contains(name) || sameFieldValue(row.value(name), m_sent.value(name));
    });
}

CreateSettlement::Namesakes CreateSettlement::namesakes(const RecordPage &page, const QString &userId) const
{
    const QDateTime start = windowStart(page);
    Namesakes found;
    for (const QJsonValue &value : page.data) {
        const QJsonObject row = value.toObject();
        const QString creator = json::id(row.value("Created_By"_L1).toObject().value("id"_L1));
        const bool foreign = !userId.isEmpty() && !creator.isEmpty() && creator != userId;
        const bool settled = m_service.d->createdHere.contains(json::id(row.value("id"_L1)));
        if (foreign || settled || !carriesKey(row))
            continue;
        if (json::instant(row, "Created_Time"_L1) < start)
            ++found.older;
        else
            found.recent.append(row);
    }
    return found;
}

/// Whether the rows cover the whole window: a page that is full of newer records would hide ours.
bool CreateSettlement::reachesBack(const RecordPage &page) const
{
    if (!page.more || page.data.isEmpty())
        return true;
    const QDateTime oldest = json::instant(page.data.last().toObject(), "Created_Time"_L1);
    return m_parentId.isEmpty() && oldest < windowStart(page);
}
} // namespace atlas
