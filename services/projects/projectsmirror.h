// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectscursor.h"
#include "services/projects/projectsrows.h"

namespace atlas
{
/// The work of one portal on this computer: the same in memory and in the store. Each portal has record sets of its
/// own, time logs one for each month.
class ProjectsMirror
{
public:
    ProjectsMirror(Store &store, QString account);

    /// Reads the store once; the portal used last. Decodes off the ui thread.
    [[nodiscard]] Task<Result<Done>> load();
    /// The store lost what it had: read it again before the next use.
    void forget();
    /// Goes over to a portal, reading what the store has of it, unless it is the one in use.
    [[nodiscard]] Task<Result<Done>> open(ProjectsPortal portal);

    [[nodiscard]] const ProjectsSnapshot &snapshot() const { return m_contents.snapshot; }
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] ProjectsCursor cursor(ProjectsKind kind) const { return m_contents.cursors.value(kind); }
    [[nodiscard]] const LogCursor &logCursor() const { return m_contents.logs; }
    /// When the portal itself was read; invalid: never.
    [[nodiscard]] QDateTime portalReadAt() const { return m_contents.portalReadAt; }
    /// When the statuses of a project were read, UTC; invalid: never.
    [[nodiscard]] QDateTime statusesReadAt(const QString &projectId) const
    {
        return m_contents.statusesReadAt.value(projectId);
    }
    /// Another number after every change.
    [[nodiscard]] qint64 revision() const { return m_revision; }

    /// What is new in the rows; logs get the names their users go by.
    [[nodiscard]] projectsrows::Difference difference(ProjectsKind kind, ProjectsRows rows) const;
    [[nodiscard]] Task<Result<Done>> put(ProjectsKind kind, ProjectsRows rows);
    [[nodiscard]] Task<Result<Done>> remove(ProjectsKind kind, QStringList ids);
    /// A complete read of a kind: what it showed to be gone, and from where to go on. `cursor.readAt` is when it began.
    [[nodiscard]] Task<Result<Done>> finish(ProjectsKind kind, ProjectsCursor cursor, QStringList removedIds);
    /// From now on logs of that month are kept.
    void keepMonth(const QDate &month);
    /// All logs of a module of a month were read; `readAt`: when that began.
    [[nodiscard]] Task<Result<Done>> finishMonth(QDate month, LogModule module, QDateTime readAt);
    /// All changes of logs of a module up to `readAt` are known.
    [[nodiscard]] Task<Result<Done>> finishChanges(LogModule module, QDateTime readAt);
    [[nodiscard]] Task<Result<Done>> putPortal(ProjectsPortal portal, QDateTime readAt);
    [[nodiscard]] Task<Result<Done>> putSchedule(ProjectSchedule schedule);
    [[nodiscard]] Task<Result<Done>> putStatuses(QString projectId, QList<WorkStatus> statuses, QDateTime readAt);
    /// The stored row of a record; empty: not here.
    [[nodiscard]] Task<Result<QJsonObject>> stored(ProjectsKind kind, QString id);

private:
    struct Contents {
        ProjectsSnapshot snapshot;
        QList<TaskList> readLists; ///< the snapshot has those besides that only tasks tell of
        QMap<ProjectsKind, ProjectsCursor> cursors;
        LogCursor logs;
        QDateTime portalReadAt;
        QMap<QString, QDateTime> statusesReadAt;
    };
    using SharedContents = std::shared_ptr<Contents>;
    [[nodiscard]] RecordSet set(const QString &portal, const QString &what) const;
    [[nodiscard]] RecordSet set(ProjectsKind kind) const;
    [[nodiscard]] RecordSet monthSet(const QString &portal, const QDate &month) const;
    [[nodiscard]] Task<Result<Done>> readAll(QString portal, SharedContents into);
    [[nodiscard]] Task<Result<Done>> readSettings(QString portal, SharedContents into);
    [[nodiscard]] Task<Result<Done>> readKind(ProjectsKind kind, QString portal, SharedContents into);
    [[nodiscard]] Task<Result<Done>> readMonth(QDate month, QString portal, SharedContents into);
    [[nodiscard]] Task<Result<Done>> readShown(QString portal, SharedContents into);
    [[nodiscard]] Task<Result<Done>> putLogs(ProjectsRows rows);
    [[nodiscard]] Task<Result<Done>> removeLogs(QStringList ids);
    [[nodiscard]] Task<Result<Done>> saveLogCursor();
    void use(Contents contents);
    void merge(ProjectsKind kind, const ProjectsSnapshot &rows);
    void drop(ProjectsKind kind, const QStringList &ids);
    void settle(ProjectsKind kind);
    void judgeAge();

    Store &m_store;
    QString m_account;
    bool m_loaded = false;
    Contents m_contents;
    qint64 m_revision = 0;
};
} // namespace atlas
