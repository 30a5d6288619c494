// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/projects/projectsmirror.h"
#include "services/projects/projectsstored.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// What was read goes into the store first, then into the snapshot.
namespace atlas
{
namespace
{
QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

projectsrows::Difference ProjectsMirror::difference(ProjectsKind kind, ProjectsRows rows) const
{
    projectsrows::namePeople(rows.typed.logs, snapshot().users);
    if (kind != ProjectsKind::TaskList)
        return projectsrows::difference(snapshot(), kind, rows);
    ProjectsSnapshot known; // those that only tasks tell of were never stored
    known.taskLists = m_contents.readLists;
    return projectsrows::difference(known, kind, rows);
}

/// What other records show of a kind that changed.
void ProjectsMirror::settle(ProjectsKind kind)
{
    ProjectsSnapshot &shown = m_contents.snapshot;
    if (kind == ProjectsKind::Task || kind == ProjectsKind::TaskList)
        shown.taskLists = projectsrows::taskListsOf(m_contents.readLists, shown.tasks);
    else if (kind == ProjectsKind::User)
        projectsrows::namePeople(shown.logs, shown.users);
}

void ProjectsMirror::merge(ProjectsKind kind, const ProjectsSnapshot &rows)
{
    if (kind == ProjectsKind::TaskList)
        m_contents.snapshot.taskLists = m_contents.readLists;
    projectsrows::put(m_contents.snapshot, kind, rows);
    if (kind == ProjectsKind::TaskList)
        m_contents.readLists = snapshot().taskLists;
    settle(kind);
    ++m_revision;
}

void ProjectsMirror::drop(ProjectsKind kind, const QStringList &ids)
{
    if (kind == ProjectsKind::TaskList)
        m_contents.readLists.removeIf([&ids](const TaskList &list) { return ids.contains(list.id); });
    projectsrows::remove(m_contents.snapshot, kind, ids);
    settle(kind);
    ++m_revision;
}

Task<Result<Done>> ProjectsMirror::put(ProjectsKind kind, ProjectsRows rows)
{
    if (rows.records.isEmpty())
        co_return Done{};
    if (kind == ProjectsKind::TimeLog)
        co_return co_await putLogs(rows);
    const QString portal = snapshot().portal.id;
    RecordBatch batch;
    batch.upserts = rows.records;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (applied && portal == snapshot().portal.id)
        merge(kind, rows.typed);
    co_return applied;
}

Task<Result<Done>> ProjectsMirror::remove(ProjectsKind kind, QStringList ids)
{
    if (kind == ProjectsKind::TimeLog)
        co_return co_await removeLogs(ids);
    RecordBatch batch;
    batch.removedIds = ids;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (applied)
        drop(kind, ids);
    co_return applied;
}

Task<Result<Done>> ProjectsMirror::finish(ProjectsKind kind, ProjectsCursor cursor, QStringList removedIds)
{
    RecordBatch batch;
    batch.removedIds = removedIds;
    batch.cursor = cursor.toText();
    batch.readAt = cursor.readAt;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (!applied)
        co_return fail(applied.error());
    if (!removedIds.isEmpty())
        drop(kind, removedIds);
    m_contents.cursors.insert(kind, cursor);
    judgeAge();
    co_return Done{};
}

/// Each into the set of its month, and out of the month it was in before. Logs of months not kept are left out.
Task<Result<Done>> ProjectsMirror::putLogs(ProjectsRows rows)
{
    const QString portal = snapshot().portal.id;
    QHash<QString, QDate> before;
    for (const TimeLog &log : snapshot().logs)
        before.insert(log.id, firstOfMonth(log.date));
    QMap<QDate, RecordBatch> batches;
    ProjectsSnapshot kept;
    QStringList moved;
    for (qsizetype i = 0; i < rows.records.size(); ++i) {
        const TimeLog &log = rows.typed.logs.at(i);
        const QDate month = firstOfMonth(log.date);
        const QDate earlier = before.value(log.id);
        if (earlier.isValid() && earlier != month)
            batches[earlier].removedIds.append(log.id);
        if (logCursor().months.contains(month)) {
            batches[month].upserts.append(rows.records.at(i));
            kept.logs.append(log);
        } else if (earlier.isValid()) {
            moved.append(log.id);
        }
    }
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        const RecordSet logSet = monthSet(portal, it.key());
        const RecordBatch batch = it.value();
        const Result<Done> applied = co_await m_store.apply(logSet, batch);
        if (!applied)
            co_return fail(applied.error());
    }
    if (batches.isEmpty() || portal != snapshot().portal.id)
        co_return Done{};
    merge(ProjectsKind::TimeLog, kept);
    if (!moved.isEmpty())
        drop(ProjectsKind::TimeLog, moved);
    co_return Done{};
}

Task<Result<Done>> ProjectsMirror::removeLogs(QStringList ids)
{
    const QString portal = snapshot().portal.id;
    const QSet<QString> gone(ids.begin(), ids.end());
    QMap<QDate, RecordBatch> batches;
    for (const TimeLog &log : snapshot().logs) {
        if (gone.contains(log.id))
            batches[firstOfMonth(log.date)].removedIds.append(log.id);
    }
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        const RecordSet logSet = monthSet(portal, it.key());
        const RecordBatch batch = it.value();
        const Result<Done> applied = co_await m_store.apply(logSet, batch);
        if (!applied)
            co_return fail(applied.error());
    }
    if (!batches.isEmpty())
        drop(ProjectsKind::TimeLog, ids);
    co_return Done{};
}

void ProjectsMirror::keepMonth(const QDate &month)
{
    if (!m_contents.logs.months.contains(month))
        m_contents.logs.months.insert(month, {});
}

Task<Result<Done>> ProjectsMirror::finishMonth(QDate month, LogModule module, QDateTime readAt)
{
    m_contents.logs.months[month].insert(module, readAt);
    co_return co_await saveLogCursor();
}

Task<Result<Done>> ProjectsMirror::finishChanges(LogModule module, QDateTime readAt)
{
    m_contents.logs.changes.insert(module, readAt);
    co_return co_await saveLogCursor();
}

Task<Result<Done>> ProjectsMirror::saveLogCursor()
{
    m_contents.snapshot.logMonths = m_contents.logs.complete();
    judgeAge();
    RecordBatch batch;
    batch.cursor = m_contents.logs.toText();
    const RecordSet settingsSet = set(snapshot().portal.id, u"settings"_s);
    co_return co_await m_store.apply(settingsSet, batch);
}

Task<Result<Done>> ProjectsMirror::putPortal(ProjectsPortal portal, QDateTime readAt)
{
    RecordBatch batch;
    batch.upserts = {{u"portal"_s, {}, compactJson(projectsstored::ofPortal(portal))}};
    batch.readAt = readAt;
    const RecordSet settingsSet = set(portal.id, u"settings"_s);
    const Result<Done> applied = co_await m_store.apply(settingsSet, batch);
    if (!applied || snapshot().portal.id != portal.id)
        co_return applied;
    m_contents.snapshot.portal = portal;
    m_contents.portalReadAt = readAt;
    ++m_revision;
    co_return Done{};
}

Task<Result<Done>> ProjectsMirror::putSchedule(ProjectSchedule schedule)
{
    RecordBatch batch;
    batch.upserts = {{schedule.projectId, {}, compactJson(projectsstored::ofSchedule(schedule))}};
    const RecordSet scheduleSet = set(snapshot().portal.id, u"schedule"_s);
    const Result<Done> applied = co_await m_store.apply(scheduleSet, batch);
    if (applied) {
        m_contents.snapshot.schedules.insert(schedule.projectId, schedule);
        ++m_revision;
    }
    co_return applied;
}

Task<Result<Done>> ProjectsMirror::putStatuses(QString projectId, QList<WorkStatus> statuses, QDateTime readAt)
{
    RecordBatch batch;
    batch.upserts = {{projectId, readAt.toString(Qt::ISODate), compactJson(projectsstored::ofStatuses(statuses))}};
    const RecordSet statusSet = set(snapshot().portal.id, u"statuses"_s);
    const Result<Done> applied = co_await m_store.apply(statusSet, batch);
    if (applied) {
        m_contents.snapshot.taskStatuses.insert(projectId, statuses);
        m_contents.statusesReadAt.insert(projectId, readAt);
        ++m_revision;
    }
    co_return applied;
}

Task<Result<QJsonObject>> ProjectsMirror::stored(ProjectsKind kind, QString id)
{
    const RecordSet kindSet = set(kind);
    const Result<std::optional<StoredRecord>> found = co_await m_store.readOne(kindSet, id);
    if (!found)
        co_return fail(found.error());
    co_return *found ? QJsonDocument::fromJson((*found)->body).object() : QJsonObject();
}
} // namespace atlas
