// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsmirror.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/projects/projectsstored.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Reading the store.
namespace atlas
{
namespace
{
/// The small value that names the portal used last.
QString mirroredPortal()
{
    return u"projects/mirrored"_s;
}

QTimeZone zoneOf(const ProjectsPortal &portal)
{
    const QTimeZone zone(portal.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}
} // namespace

ProjectsMirror::ProjectsMirror(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

QTimeZone ProjectsMirror::zone() const
{
    return zoneOf(snapshot().portal);
}

RecordSet ProjectsMirror::set(const QString &portal, const QString &what) const
{
    return {m_account, App::Projects, portal + u'/' + what};
}

RecordSet ProjectsMirror::set(ProjectsKind kind) const
{
    return set(snapshot().portal.id, projectsKindName(kind));
}

RecordSet ProjectsMirror::monthSet(const QString &portal, const QDate &month) const
{
    return set(portal, projectsKindName(ProjectsKind::TimeLog) + u'/' + month.toString(u"yyyy-MM"_s));
}

Task<Result<Done>> ProjectsMirror::load()
{
    if (m_loaded)
        co_return Done{};
    const Result<QByteArray> portal = co_await m_store.value(m_account, mirroredPortal());
    if (!portal)
        co_return fail(portal.error());
    const auto contents = std::make_shared<Contents>();
    if (!portal->isEmpty()) {
        const Result<Done> read = co_await readAll(QString::fromUtf8(*portal), contents);
        if (!read)
            co_return fail(read.error());
    }
    if (!m_loaded) // another call may have been quicker, and records may have changed since
        use(*contents);
    co_return Done{};
}

void ProjectsMirror::forget()
{
    m_loaded = false;
}

Task<Result<Done>> ProjectsMirror::open(ProjectsPortal portal)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (snapshot().portal == portal)
        co_return Done{};
    if (snapshot().portal.id != portal.id) {
        const auto contents = std::make_shared<Contents>();
        const Result<Done> read = co_await readAll(portal.id, contents);
        if (!read)
            co_return fail(read.error());
        use(*contents);
        const Result<Done> named = co_await m_store.setValue(m_account, mirroredPortal(), portal.id.toUtf8());
        if (!named)
            co_return fail(named.error());
    }
    co_return co_await putPortal(portal, portalReadAt());
}

Task<Result<Done>> ProjectsMirror::readAll(QString portal, SharedContents into)
{
    const Result<Done> settings = co_await readSettings(portal, into);
    if (!settings)
        co_return fail(settings.error());
    // All at once: the store reads one kind while another is decoded.
    std::vector<Task<Result<Done>>> parts;
    for (const ProjectsKind kind : projectsrows::keptKinds())
        parts.push_back(readKind(kind, portal, into));
    for (auto it = into->logs.months.cbegin(); it != into->logs.months.cend(); ++it)
        parts.push_back(readMonth(it.key(), portal, into));
    parts.push_back(readShown(portal, into));
    Result<Done> outcome = Done{};
    for (Task<Result<Done>> &part : parts) {
        const Result<Done> read = co_await part;
        if (!read)
            outcome = read;
    }
    co_return outcome;
}

Task<Result<Done>> ProjectsMirror::readSettings(QString portal, SharedContents into)
{
    const RecordSet settingsSet = set(portal, u"settings"_s);
    const Result<RecordSnapshot> stored = co_await m_store.read(settingsSet);
    if (!stored)
        co_return fail(stored.error());
    into->logs = LogCursor::fromText(stored->state.cursor);
    into->portalReadAt = stored->state.readAt;
    if (!stored->records.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(stored->records.first().body).object();
        into->snapshot.portal = projectsstored::toPortal(object);
    }
    into->snapshot.portal.id = portal;
    co_return Done{};
}

Task<Result<Done>> ProjectsMirror::readKind(ProjectsKind kind, QString portal, SharedContents into)
{
    const RecordSet kindSet = set(portal, projectsKindName(kind));
    const Result<RecordSnapshot> stored = co_await m_store.read(kindSet);
    if (!stored)
        co_return fail(stored.error());
    const QList<StoredRecord> records = stored->records;
    const QTimeZone zone = zoneOf(into->snapshot.portal);
    const qsizetype half = records.size() / 2;
    const auto decodeFront = [=] { return projectsrows::decodeStored(kind, records.first(half), zone); };
    const auto decodeBack = [=] { return projectsrows::decodeStored(kind, records.sliced(half), zone); };
    Task<ProjectsSnapshot> frontTask = offThread(decodeFront);
    Task<ProjectsSnapshot> backTask = offThread(decodeBack);
    const ProjectsSnapshot front = co_await frontTask;
    const ProjectsSnapshot back = co_await backTask;
    projectsrows::join(into->snapshot, kind, front, back);
    ProjectsCursor cursor = ProjectsCursor::fromText(stored->state.cursor);
    cursor.readAt = stored->state.readAt;
    into->cursors.insert(kind, cursor);
    co_return Done{};
}

Task<Result<Done>> ProjectsMirror::readMonth(QDate month, QString portal, SharedContents into)
{
    const RecordSet logSet = monthSet(portal, month);
    const Result<RecordSnapshot> stored = co_await m_store.read(logSet);
    if (!stored)
        co_return fail(stored.error());
    const QList<StoredRecord> records = stored->records;
    const QTimeZone zone = zoneOf(into->snapshot.portal);
    const auto decode = [=] { return projectsrows::decodeStored(ProjectsKind::TimeLog, records, zone); };
    const ProjectsSnapshot decoded = co_await offThread(decode);
    into->snapshot.logs.append(decoded.logs);
    co_return Done{};
}

/// What was read of single projects when they were shown.
Task<Result<Done>> ProjectsMirror::readShown(QString portal, SharedContents into)
{
    const RecordSet scheduleSet = set(portal, u"schedule"_s);
    const Result<RecordSnapshot> schedules = co_await m_store.read(scheduleSet);
    if (!schedules)
        co_return fail(schedules.error());
    for (const StoredRecord &record : schedules->records) {
        const ProjectSchedule schedule = projectsstored::toSchedule(QJsonDocument::fromJson(record.body).object());
        if (!schedule.projectId.isEmpty())
            into->snapshot.schedules.insert(schedule.projectId, schedule);
    }
    const RecordSet statusSet = set(portal, u"statuses"_s);
    const Result<RecordSnapshot> statuses = co_await m_store.read(statusSet);
    if (!statuses)
        co_return fail(statuses.error());
    for (const StoredRecord &record : statuses->records) {
        const QJsonObject object = QJsonDocument::fromJson(record.body).object();
        into->snapshot.taskStatuses.insert(record.id, projectsstored::toStatuses(object));
        into->statusesReadAt.insert(record.id, QDateTime::fromString(record.stamp, Qt::ISODate));
    }
    co_return Done{};
}

void ProjectsMirror::use(Contents contents)
{
    m_loaded = true;
    ++m_revision;
    m_contents = std::move(contents);
    m_contents.readLists = m_contents.snapshot.taskLists;
    settle(ProjectsKind::Task);
    settle(ProjectsKind::User);
    m_contents.snapshot.logMonths = m_contents.logs.complete();
    judgeAge();
}

/// As old as the oldest of what every refresh reads, and cut as soon as one kind is.
void ProjectsMirror::judgeAge()
{
    ProjectsSnapshot &shown = m_contents.snapshot;
    shown.truncated = false;
    bool complete = true;
    for (const ProjectsKind kind : projectsrows::keptKinds()) {
        const ProjectsCursor known = cursor(kind);
        complete = complete && (known.readAt.isValid() || kind == ProjectsKind::TaskList);
        shown.truncated = shown.truncated || known.truncated;
    }
    for (const LogModule module : logModules)
        complete = complete && m_contents.logs.changes.contains(module);
    const QDateTime oldest = std::min({cursor(ProjectsKind::Project).readAt, cursor(ProjectsKind::Task).readAt,
                                       m_contents.logs.changes.value(LogModule::Task)});
    shown.readAt = complete ? oldest : QDateTime();
}
} // namespace atlas
