// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectstime.h"

#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsrequests.h"
#include "services/projects/projectswriterequests.h"

#include <array>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Reads lag behind writes, and a request whose connection broke may still be at work: none is believed at once.
constexpr std::array dayLookDelays{0ms, 2000ms, 4000ms, 9000ms};

/// Whether a row tells at all if it is billable; the name of the field differs between Zoho's own samples.
bool tellsBilling(const QJsonObject &row)
{
    for (const auto name : {"billing_status"_L1, "bill_status"_L1, "billable"_L1, "is_billable"_L1}) {
        if (row.contains(name))
            return true;
    }
    return false;
}

bool sameWords(const QString &a, const QString &b)
{
    return a.simplified() == b.simplified();
}

bool samePerson(const QString &wanted, const QString &found)
{
    return wanted.isEmpty() || found.isEmpty() || wanted == found;
}
} // namespace

ProjectsListQuery logsOfDay(LogModule module, const QString &projectId, const QString &itemId, const QDate &day)
{
    QJsonObject item{{"type"_L1, projectsrequests::moduleName(module)}};
    if (module != LogModule::General)
        item.insert("id"_L1, itemId);
    ProjectsListQuery query(ProjectsKind::TimeLog);
    query.projectId = projectId;
    query.more = {{u"module"_s, QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact))},
                  {u"view_type"_s, u"customdate"_s},
                  {u"start_date"_s, day.toString(Qt::ISODate)},
                  {u"end_date"_s, day.toString(Qt::ISODate)}};
    return query;
}

QJsonObject logRow(const TimeLog &log)
{
    const QString module = projectsrequests::moduleName(log.module);
    const QString name = log.module == LogModule::General ? QString() : log.itemName;
    QJsonObject row{
        {"id"_L1, log.id},
        {"date"_L1, log.date.toString(Qt::ISODate)},
        {"log_hour"_L1, hoursText(log.minutes)},
        {"notes"_L1, log.notes},
        {"billing_status"_L1, log.billable ? u"Billable"_s : u"Non Billable"_s},
        {"project"_L1, QJsonObject{{"id"_L1, log.projectId}, {"name"_L1, log.projectName}}},
        {"module_detail"_L1, QJsonObject{{"id"_L1, log.itemId}, {"type"_L1, module}, {"name"_L1, name}}},
        {"owner"_L1,
         QJsonObject{{"zpuid"_L1, log.person.id}, {"name"_L1, log.person.name}, {"email"_L1, log.person.email}}},
        {"approval"_L1, QJsonObject{{"status"_L1, projectswriterequests::approvalText(log.approval)}}}};
    if (log.module == LogModule::General)
        row.insert("log_name"_L1, log.itemName);
    if (log.costPerHour)
        row.insert("cost_rate_per_hour"_L1, *log.costPerHour);
    if (!log.version.isEmpty())
        row.insert("last_modified_time"_L1, log.version);
    return row;
}

bool holdsEntry(const TimeLog &log, const TimeLogEntry &entry)
{
    return log.date == entry.date && log.minutes == entry.minutes && log.billable == entry.billable &&
           sameWords(log.notes, entry.notes) && samePerson(entry.personId, log.person.id);
}

TimeLogCreate::TimeLogCreate(ProjectsService &service, const Clock &clock, QSet<QString> &claimed, TimeLogEntry entry)
    : m_service(service)
    , m_clock(clock)
    , m_claimed(claimed)
    , m_entry(std::move(entry))
{
}

/// Every log of the day once, whatever the pages say of their end.
Task<Result<QJsonArray>> TimeLogCreate::readDay(CancelToken cancel)
{
    ProjectsListQuery query = logsOfDay(m_entry.module, m_entry.projectId, m_entry.itemId, m_entry.date);
    QJsonArray rows;
    QSet<QString> seen;
    for (bool more = true; more; ++query.page) {
        const Result<ProjectsRowPage> page = co_await m_service.list(query, cancel);
        if (!page)
            co_return fail(page.error());
        const qsizetype known = seen.size();
        for (const QJsonValue &row : page->rows) {
            const QString id = json::id(row["id"_L1]);
            if (id.isEmpty() || seen.contains(id))
                continue;
            seen.insert(id);
            rows.append(row);
        }
        more = page->more && seen.size() > known;
    }
    co_return rows;
}

Task<Result<Done>> TimeLogCreate::look(CancelToken cancel)
{
    const Result<QJsonArray> rows = co_await readDay(cancel);
    if (!rows) {
        const ErrorKind kind = rows.error().kind;
        if (kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden || kind == ErrorKind::Validation)
            co_return Done{};
        co_return fail(rows.error());
    }
    m_looked = true;
    for (const QJsonValue &row : *rows)
        m_before.insert(json::id(row["id"_L1]));
    co_return Done{};
}

TimeLog TimeLogCreate::completed(const QJsonObject &row) const
{
    TimeLog log = projectsjson::timeLog(row);
    log.module = m_entry.module;
    if (log.projectId.isEmpty())
        log.projectId = m_entry.projectId;
    if (log.itemId.isEmpty())
        log.itemId = m_entry.itemId;
    if (log.itemName.isEmpty())
        log.itemName = m_entry.name;
    if (log.person.id.isEmpty())
        log.person.id = m_entry.personId;
    if (!tellsBilling(row))
        log.billable = m_entry.billable;
    return log;
}

TimeLogCreate::Likeness TimeLogCreate::likeness(const QJsonObject &row, const QString &me) const
{
    const TimeLog log = completed(row);
    if (log.id.isEmpty() || m_before.contains(log.id) || m_claimed.contains(log.id))
        return Likeness::None;
    const QString person = m_entry.personId.isEmpty() ? me : m_entry.personId;
    const bool ours = log.date == m_entry.date && log.minutes == m_entry.minutes && samePerson(person, log.person.id) &&
                      (m_entry.module == LogModule::General || log.itemId == m_entry.itemId);
    if (!ours)
        return Likeness::None;
    return holdsEntry(log, m_entry) ? Likeness::Equal : Likeness::Similar;
}

std::optional<TimeLog> TimeLogCreate::madeBy(const QJsonObject &answer) const
{
    const ProjectsListQuery shape(ProjectsKind::TimeLog);
    QJsonArray rows = projectsrequests::pageIn(answer, shape).rows;
    if (answer.contains("id"_L1))
        rows = {answer};
    if (rows.size() != 1)
        return std::nullopt;
    const QJsonObject row = rows.first().toObject();
    if (likeness(row, {}) != Likeness::Equal)
        return std::nullopt;
    const TimeLog log = completed(row);
    m_claimed.insert(log.id);
    return log;
}

Task<Result<TimeLog>> TimeLogCreate::settle(ApiError lost, QString me, CancelToken cancel)
{
    if (!m_looked)
        co_return fail(lostwrite::unknownFate(lost));
    for (const std::chrono::milliseconds delay : dayLookDelays) {
        if (delay > 0ms)
            co_await m_clock.sleep(delay, cancel);
        const Result<QJsonArray> rows = co_await readDay(cancel);
        if (!rows)
            co_return fail(lostwrite::unknownFate(lost));
        QList<TimeLog> equal;
        bool similar = false;
        for (const QJsonValue &value : *rows) {
            const QJsonObject row = value.toObject();
            const Likeness like = likeness(row, me);
            similar = similar || like == Likeness::Similar;
            if (like == Likeness::Equal)
                equal.append(completed(row));
        }
        if (equal.size() > 1 || (equal.isEmpty() && similar))
            co_return fail(lostwrite::unknownFate(lost));
        if (equal.size() == 1) {
            m_claimed.insert(equal.first().id);
            co_return equal.first();
        }
    }
    co_return fail(lostwrite::notCreated(lost));
}
} // namespace atlas
