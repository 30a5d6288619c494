// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectssync.h"

#include "services/core/offthread.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr int mostSyncPages = 500; ///< of 200 rows: 100,000 records
constexpr int mostSyncWaits = 3;
constexpr auto longestSyncWait = 150s; ///< Atlas counts the calls of one address over two minutes
/// Logs entered shortly before the last read may show late, and clocks differ.
constexpr qint64 logOverlapSeconds = 60 * 60;

bool isNotUnderstood(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::Usage;
}
} // namespace

struct ProjectsSync::Reading {
    Reading(const SyncStep &s, Priority p, CancelToken c)
        : step(s)
        , query(s.kind)
        , cancel(std::move(c))
    {
        query.priority = p;
    }
    SyncStep step;
    ProjectsListQuery query;
    CancelToken cancel;
    QString portal;             ///< the reading is of
    QDateTime begun;            ///< UTC
    bool newestFirst = true;    ///< the last page was in the order asked for
    QSet<QString> before, seen; ///< ids: in the mirror when the read began, and in the list
};

ProjectsSync::ProjectsSync(ProjectsService &service, ProjectsMirror &mirror, const Clock &clock)
    : m_service(service)
    , m_mirror(mirror)
    , m_clock(clock)
{
}

QDate ProjectsSync::today() const
{
    return m_clock.today(m_mirror.zone());
}

QDate ProjectsSync::changedSince(LogModule module) const
{
    const QDateTime last = m_mirror.logCursor().changes.value(module);
    return last.addSecs(-logOverlapSeconds).toTimeZone(m_mirror.zone()).date();
}

Task<Result<Done>> ProjectsSync::run(SyncStep step, Priority priority, CancelToken cancel)
{
    const auto reading = std::make_shared<Reading>(step, priority, cancel);
    reading->portal = m_mirror.snapshot().portal.id;
    reading->begun = m_clock.now();
    switch (step.what) {
    case SyncStep::What::Whole:
        co_return co_await readWhole(reading);
    case SyncStep::What::NewTasks:
        co_return co_await readNewTasks(reading);
    case SyncStep::What::LogChanges:
        co_return co_await readLogChanges(reading);
    case SyncStep::What::LogMonth:
        co_return co_await readLogMonth(reading);
    case SyncStep::What::Portal:
        co_return co_await readPortal(reading);
    }
    co_return Done{};
}

Task<Result<ProjectsRowPage>> ProjectsSync::readPage(Shared reading, int number)
{
    ProjectsListQuery query = reading->query;
    query.page = number;
    for (int waits = 0;; ++waits) {
        const Result<ProjectsPortal> portal = co_await m_service.portal(reading->cancel);
        if (!portal)
            co_return fail(portal.error());
        if (portal->id != m_mirror.snapshot().portal.id) // the person went over to another one meanwhile
            co_return fail(ErrorKind::Cancelled, u"other_portal"_s);
        const Result<ProjectsRowPage> page = co_await m_service.list(query, reading->cancel);
        if (page)
            co_return page;
        const ApiError error = page.error();
        const bool heldBack = error.kind == ErrorKind::RateLimited && error.code == "local_limit"_L1;
        if (!heldBack || waits == mostSyncWaits || error.retryAfter.value_or(0ms) > longestSyncWait)
            co_return fail(error);
        co_await m_clock.sleep(error.retryAfter.value_or(1s), reading->cancel);
        if (reading->cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
    }
}

Task<projectsrows::Difference> ProjectsSync::compared(Shared reading, QJsonArray rows)
{
    const ProjectsKind kind = reading->query.kind;
    const QTimeZone zone = m_mirror.zone();
    const auto decode = [kind, rows, zone] { return projectsrows::decode(kind, rows, zone); };
    const ProjectsRows decoded = co_await offThread(decode);
    reading->newestFirst = decoded.newestFirst;
    for (const StoredRecord &record : decoded.records)
        reading->seen.insert(record.id);
    co_return m_mirror.difference(kind, decoded);
}

Task<Result<Done>> ProjectsSync::readWhole(Shared reading)
{
    const ProjectsKind kind = reading->query.kind;
    reading->before = projectsrows::ids(m_mirror.snapshot(), kind);
    ProjectsCursor cursor;
    bool more = true;
    for (int number = 1; more; ++number) {
        const Result<ProjectsRowPage> page = co_await readPage(reading, number);
        if (!page)
            co_return fail(page.error());
        const qsizetype known = reading->seen.size();
        const projectsrows::Difference difference = co_await compared(reading, page->rows);
        const Result<Done> kept = co_await m_mirror.put(kind, difference.news);
        if (!kept)
            co_return fail(kept.error());
        more = page->more && reading->seen.size() > known; // some lists never say that they end
        cursor.truncated = more && number == mostSyncPages;
        more = more && !cursor.truncated;
    }
    QStringList gone;
    if (!cursor.truncated) { // a cut list cannot tell what is gone
        const QSet<QString> missing = reading->before - reading->seen;
        gone = QStringList(missing.begin(), missing.end());
    }
    cursor.fullAt = reading->begun;
    cursor.readAt = reading->begun;
    const Result<Done> finished = co_await m_mirror.finish(kind, cursor, gone);
    if (finished && kind == ProjectsKind::User)
        co_return co_await findOwnUser();
    co_return finished;
}

/// All pages first, then the store: a read that breaks off must not leave newer rows that hide older unknown ones.
Task<Result<Done>> ProjectsSync::readNewTasks(Shared reading)
{
    const ProjectsKind kind = reading->query.kind;
    reading->query.sortBy = u"DESC(last_modified_time)"_s;
    ProjectsRows news;
    bool more = true;
    for (int number = 1; more && number <= mostSyncPages; ++number) {
        const Result<ProjectsRowPage> page = co_await readPage(reading, number);
        if (!page && isNotUnderstood(page.error())) { // this portal does not sort by the last change
            reading->query.sortBy.clear();
            co_return co_await readWhole(reading);
        }
        if (!page)
            co_return fail(page.error());
        const qsizetype known = reading->seen.size();
        const projectsrows::Difference difference = co_await compared(reading, page->rows);
        projectsrows::append(news, kind, difference.news);
        const bool reachedKnown = difference.metKnown && reading->newestFirst;
        more = page->more && !reachedKnown && reading->seen.size() > known;
    }
    const Result<Done> kept = co_await m_mirror.put(kind, news);
    if (!kept)
        co_return fail(kept.error());
    ProjectsCursor cursor = m_mirror.cursor(kind);
    cursor.readAt = reading->begun;
    co_return co_await m_mirror.finish(kind, cursor, QStringList());
}

Task<Result<Done>> ProjectsSync::readLogChanges(Shared reading)
{
    const LogModule module = reading->step.module;
    const QDate since = changedSince(module);
    // A month that begins is kept from its first log on; reading it whole can wait.
    m_mirror.keepMonth(firstOfMonth(today()));
    const QDate until = std::max(since, today());
    const Priority priority = reading->query.priority;
    const Result<QJsonArray> rows = co_await m_service.changedTimeLogs(module, since, until, priority, reading->cancel);
    if (!rows && isNotUnderstood(rows.error())) { // a portal that cannot tell changes: the month instead
        reading->step.month = firstOfMonth(today());
        const Result<Done> read = co_await readLogMonth(reading);
        if (!read)
            co_return fail(read.error());
        co_return co_await m_mirror.finishChanges(module, reading->begun);
    }
    if (!rows)
        co_return fail(rows.error());
    if (reading->portal != m_mirror.snapshot().portal.id)
        co_return fail(ErrorKind::Cancelled, u"other_portal"_s);
    const projectsrows::Difference difference = co_await compared(reading, *rows);
    const Result<Done> kept = co_await m_mirror.put(ProjectsKind::TimeLog, difference.news);
    if (!kept)
        co_return fail(kept.error());
    co_return co_await m_mirror.finishChanges(module, reading->begun);
}

Task<Result<Done>> ProjectsSync::readLogMonth(Shared reading)
{
    const Priority priority = reading->query.priority;
    const LogModule module = reading->step.module;
    const QDate month = reading->step.month;
    for (const TimeLog &log : m_mirror.snapshot().logs) {
        if (log.module == module && firstOfMonth(log.date) == month)
            reading->before.insert(log.id);
    }
    const QDate last = month.addMonths(1).addDays(-1);
    const Result<QJsonArray> rows = co_await m_service.timeLogs(module, month, last, priority, reading->cancel);
    if (!rows)
        co_return fail(rows.error());
    if (reading->portal != m_mirror.snapshot().portal.id)
        co_return fail(ErrorKind::Cancelled, u"other_portal"_s);
    m_mirror.keepMonth(month);
    const projectsrows::Difference difference = co_await compared(reading, *rows);
    const Result<Done> kept = co_await m_mirror.put(ProjectsKind::TimeLog, difference.news);
    if (!kept)
        co_return fail(kept.error());
    const QSet<QString> missing = reading->before - reading->seen;
    const QStringList gone(missing.begin(), missing.end());
    const Result<Done> removed = co_await m_mirror.remove(ProjectsKind::TimeLog, gone);
    if (!removed)
        co_return fail(removed.error());
    const Result<Done> finished = co_await m_mirror.finishMonth(month, module, reading->begun);
    const bool changesFromHere = reading->step.first && month == firstOfMonth(today());
    if (finished && changesFromHere)
        co_return co_await m_mirror.finishChanges(module, reading->begun);
    co_return finished;
}

Task<Result<Done>> ProjectsSync::readPortal(Shared reading)
{
    const Result<ProjectsPortal> portal = co_await m_service.freshPortal(reading->cancel);
    if (!portal)
        co_return fail(portal.error());
    if (portal->id != m_mirror.snapshot().portal.id)
        co_return fail(ErrorKind::Cancelled, u"other_portal"_s);
    co_return co_await m_mirror.putPortal(*portal, reading->begun);
}

Task<Result<Done>> ProjectsSync::noteRefused(SyncStep step)
{
    const QDateTime now = m_clock.now();
    switch (step.what) {
    case SyncStep::What::Whole:
    case SyncStep::What::NewTasks: {
        ProjectsCursor refused = m_mirror.cursor(step.kind);
        refused.fullAt = now;
        refused.readAt = now;
        co_return co_await m_mirror.finish(step.kind, refused, QStringList());
    }
    case SyncStep::What::LogMonth: {
        const Result<Done> noted = co_await m_mirror.finishMonth(step.month, step.module, now);
        if (!noted || !step.first || step.month != firstOfMonth(today()))
            co_return noted;
        co_return co_await m_mirror.finishChanges(step.module, now);
    }
    case SyncStep::What::LogChanges:
        co_return co_await m_mirror.finishChanges(step.module, now);
    case SyncStep::What::Portal: {
        const ProjectsPortal portal = m_mirror.snapshot().portal;
        co_return co_await m_mirror.putPortal(portal, now);
    }
    }
    co_return Done{};
}

Task<Result<Done>> ProjectsSync::findOwnUser()
{
    ProjectsPortal portal = m_mirror.snapshot().portal;
    const QString email = m_service.email();
    if (!portal.userId.isEmpty() || email.isEmpty())
        co_return Done{};
    for (const ProjectsUser &user : m_mirror.snapshot().users) {
        if (user.email.compare(email, Qt::CaseInsensitive) == 0)
            portal.userId = user.id;
    }
    if (portal.userId.isEmpty())
        co_return Done{};
    m_service.usePortal(portal);
    co_return co_await m_mirror.putPortal(portal, m_mirror.portalReadAt());
}
} // namespace atlas
