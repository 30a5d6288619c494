// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectscreate.h"

#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectsvalidation.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// Reads lag behind writes, and a request whose connection broke may still be at work: none is believed at once.
constexpr std::array projectsLookDelays{0ms, 2000ms, 4000ms, 9000ms};

QDateTime createdAt(const QJsonValue &row)
{
    return json::instant(row.toObject(), "created_time"_L1);
}

QString creatorOf(const QJsonObject &row)
{
    const QString id = json::id(row.value("created_by"_L1)["zpuid"_L1]);
    return id.isEmpty() ? json::id(row.value("addedby"_L1)["zpuid"_L1]) : id; // phases say it so
}

/// Different only where both are known.
bool agree(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

QString lookupIn(const QJsonObject &record, QLatin1StringView name)
{
    return json::id(record.value(name)["id"_L1]);
}
} // namespace

bool isEqualRecord(ProjectsKind kind, const QJsonObject &sent, const QJsonObject &stored, const QString &me)
{
    const QString name = json::text(sent, "name"_L1).simplified();
    if (name != json::text(stored, "name"_L1).simplified() || !agree(me, creatorOf(stored)))
        return false;
    if (kind == ProjectsKind::TaskList)
        return agree(lookupIn(sent, "milestone"_L1), lookupIn(stored, "milestone"_L1));
    if (kind != ProjectsKind::Task)
        return true;
    const QString parent = projectsvalidation::parentOf(stored);
    const bool sub = stored.value("depth"_L1).toInt() > 0;
    const QString wanted = projectsvalidation::parentOf(sent);
    const bool below = parent.isEmpty() && sub ? !wanted.isEmpty() : wanted == parent;
    return below && agree(lookupIn(sent, "tasklist"_L1), lookupIn(stored, "tasklist"_L1));
}

ProjectsCreate::ProjectsCreate(ProjectsService &service, const Clock &clock, QSet<QString> &claimed, ProjectsKind kind,
                               QString projectId, QJsonObject record)
    : m_service(service)
    , m_clock(clock)
    , m_claimed(claimed)
    , m_kind(kind)
    , m_projectId(std::move(projectId))
    , m_record(std::move(record))
{
}

ProjectsListQuery ProjectsCreate::newest() const
{
    ProjectsListQuery query(m_kind);
    query.projectId = m_projectId;
    if (m_kind == ProjectsKind::Task) // only tasks are documented to sort by it
        query.sortBy = u"DESC(created_time)"_s;
    return query;
}

Task<Result<Done>> ProjectsCreate::look(CancelToken cancel)
{
    const ProjectsListQuery query = newest();
    const Result<ProjectsRowPage> page = co_await m_service.list(query, cancel);
    if (!page) {
        const ErrorKind kind = page.error().kind;
        if (kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden || kind == ErrorKind::Validation)
            co_return Done{};
        co_return fail(page.error());
    }
    m_looked = true;
    for (const QJsonValue &row : page->rows) {
        m_before.insert(json::id(row["id"_L1]));
        const QDateTime created = createdAt(row);
        if (created.isValid() && (!m_newestBefore.isValid() || created > m_newestBefore))
            m_newestBefore = created;
    }
    co_return Done{};
}

QStringList ProjectsCreate::candidates(const ProjectsRowPage &page, const QString &me) const
{
    QStringList ids;
    for (const QJsonValue &row : page.rows) {
        const QString id = json::id(row["id"_L1]);
        const QDateTime created = createdAt(row);
        // Older than the newest seen before: it only moved up because others were deleted.
        const bool older = created.isValid() && m_newestBefore.isValid() && created < m_newestBefore;
        const bool known = id.isEmpty() || m_before.contains(id) || m_claimed.contains(id);
        if (!older && !known && isEqualRecord(m_kind, m_record, row.toObject(), me))
            ids.append(id);
    }
    ids.removeDuplicates();
    return ids;
}

/// Whether ours may be beyond a page that is full of newer records, or of records in another order than newest first.
bool ProjectsCreate::hidesOthers(const ProjectsRowPage &page) const
{
    if (!page.more)
        return false;
    const bool sorted = createdAt(page.rows.first()).isValid() &&
                        std::ranges::is_sorted(page.rows, [](const QJsonValue &a, const QJsonValue &b) {
                            return createdAt(a) > createdAt(b);
                        });
    return !sorted || std::ranges::none_of(page.rows, [this](const QJsonValue &row) {
        return m_before.contains(json::id(row["id"_L1]));
    });
}

Task<Result<QJsonObject>> ProjectsCreate::settle(ApiError lost, QString me, CancelToken cancel)
{
    if (!m_looked)
        co_return fail(lostwrite::unknownFate(lost));
    for (const std::chrono::milliseconds delay : projectsLookDelays) {
        if (delay > 0ms)
            co_await m_clock.sleep(delay, cancel);
        const ProjectsListQuery query = newest();
        const Result<ProjectsRowPage> page = co_await m_service.list(query, cancel);
        if (!page || hidesOthers(*page))
            co_return fail(lostwrite::unknownFate(lost));
        const QStringList ids = candidates(*page, me);
        if (ids.size() > 1)
            co_return fail(lostwrite::unknownFate(lost));
        if (ids.isEmpty())
            continue;
        m_claimed.insert(ids.first());
        const QString id = ids.first();
        const Result<QJsonObject> record = co_await m_service.record(m_kind, m_projectId, id, cancel);
        if (record)
            co_return record;
        const auto row =
            std::ranges::find_if(page->rows, [&id](const QJsonValue &value) { return json::id(value["id"_L1]) == id; });
        co_return (*row).toObject();
    }
    co_return fail(lostwrite::notCreated(lost));
}
} // namespace atlas
