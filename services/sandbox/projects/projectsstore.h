// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/world.h"

#include <map>
#include <QJsonArray>
#include <QJsonObject>
#include <QReadWriteLock>
#include <QStringList>

namespace atlas::sandbox::projects
{
/// Record kinds of the stand-in's Projects.
namespace kind
{
inline const QString projects = QStringLiteral("projects");
inline const QString taskLists = QStringLiteral("tasklists");
inline const QString tasks = QStringLiteral("tasks");
inline const QString milestones = QStringLiteral("milestones");
inline const QString issues = QStringLiteral("issues");
inline const QString timeLogs = QStringLiteral("timelogs");
inline const QString users = QStringLiteral("users");
inline const QString tags = QStringLiteral("tags");
inline const QString comments = QStringLiteral("comments"); ///< of tasks; "entity_id" inside
inline const QString timers = QStringLiteral("timers");
inline const QString links = QStringLiteral("links");         ///< {"predecessor","successor","type","lag"}
inline const QString baselines = QStringLiteral("baselines"); ///< {"project_id","name","created_time","tasks":[...]}
} // namespace kind

inline const QString portalId = QStringLiteral("60012345678");
inline const QString portalZone = QStringLiteral("Europe/Paris");

/// The records of one kind: the v3 objects as the API shows them, by id (ids ascend with creation). Beyond what the API
/// shows a record may hold keys that begin with "_" ("_trashed", "_members"), which are never sent.
class Collection
{
public:
    [[nodiscard]] const QJsonObject *find(const QString &id) const;
    void put(const QString &id, const QJsonObject &record);
    bool remove(const QString &id);
    [[nodiscard]] const std::map<QString, QJsonObject> &all() const { return m_records; }
    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }

private:
    std::map<QString, QJsonObject> m_records;
};

/// A CRM account a project may be for.
struct CrmAccount {
    QString id, name;
};
/// A user of the CRM: the same people work in Projects. The first is the one signed in, the second their colleague.
struct CrmUser {
    QString id, firstName, lastName, email;
};

/// All records of the portal. Locking is the caller's: readers share `lock`, writers hold it alone.
class Store
{
public:
    Store(); ///< empty, every kind there: of() never inserts while readers share the lock
    [[nodiscard]] Collection &of(const QString &kind);
    [[nodiscard]] const Collection &of(const QString &kind) const;
    /// A new id: "221" and 16 digits more, ascending, beyond 2^53, so that a client that reads the older API's numeric
    /// ids as doubles addresses another record. Those up to 2210000000000100000 are never given out: they are free for
    /// statuses, roles, layouts and people.
    [[nodiscard]] QString nextId();
    /// "NW-T282": the next key of tasks or issues of a project, whose "key" ("NW-39") it begins with; letter 'T' or
    /// 'I'. Counted over all projects whose keys begin alike, so that a key names one record of the portal.
    [[nodiscard]] QString nextKey(const QString &projectId, QChar letter);

    QJsonObject portal;      ///< of GET /portals; portal_details is derived
    QJsonArray taskStatuses; ///< [{id,name,color,color_hexcode,is_closed_type}] of the task layout, in order
    QJsonArray issueStatuses;
    QJsonArray projectStatuses;
    QList<CrmAccount> accounts;
    QList<CrmUser> crmUsers;
    QMap<QString, qint64> counters; ///< keys used, by beginning and letter: "NW/T"
    mutable QReadWriteLock lock;

private:
    qint64 m_lastId = 0;
    std::map<QString, Collection> m_collections;
    friend struct StateCodec;
};

/// The person as records name them: zuid, zpuid, names, email. Empty for an unknown zpuid.
[[nodiscard]] QJsonObject personObject(const Store &store, const QString &zpuid);
/// Empty for an unknown zuid.
[[nodiscard]] QString zpuidOfZuid(const Store &store, const QString &zuid);
/// The members of a project (zpuids, of its "_members" and its owner): only they can own its tasks or log time on it.
[[nodiscard]] QStringList membersOf(const Store &store, const QString &projectId);
/// "02:30" <-> 150; -1: neither HH:MM nor decimal hours, or not under 24 h.
[[nodiscard]] int minutesOf(const QJsonValue &hours);
[[nodiscard]] QString hoursOf(int minutes);

// sums.cpp: what records derive from others; called after writes and by the dataset.
/// Counts, percent_complete and open/closed numbers of a project; log_hours and has_subtasks of its tasks;
/// completion_percent of its milestones.
void settleProject(Store &store, const QString &projectId);
/// The same for every project, in one pass over the records: for the dataset.
void settleAllProjects(Store &store);

/// The invented projects of the agency over the 12 months before `today`: see dataset/projects*.
void generateProjects(Store &store, quint32 seed, int scale, const QDate &today);
} // namespace atlas::sandbox::projects
