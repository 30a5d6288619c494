// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsrows.h"

#include "services/core/json.h"
#include "services/projects/projectsjson.h"

#include <algorithm>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsrows
{
namespace
{
/// Calls f with the list of a kind, and with the same list of further snapshots where they are given.
template <class F, class... Snapshots>
void withList(ProjectsKind kind, F f, Snapshots &...snapshots)
{
    switch (kind) {
    case ProjectsKind::Project:
        return f(snapshots.projects...);
    case ProjectsKind::TaskList:
        return f(snapshots.taskLists...);
    case ProjectsKind::Task:
        return f(snapshots.tasks...);
    case ProjectsKind::Milestone:
        return f(snapshots.milestones...);
    case ProjectsKind::Issue:
        return f(snapshots.issues...);
    case ProjectsKind::TimeLog:
        return f(snapshots.logs...);
    case ProjectsKind::User:
        return f(snapshots.users...);
    case ProjectsKind::Tag:
        return; // not kept
    }
}

void readRow(Project &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::project(row);
}
void readRow(TaskList &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::taskList(row);
}
void readRow(ProjectTask &out, const QJsonObject &row, const QTimeZone &zone)
{
    out = projectsjson::task(row, zone);
}
void readRow(Milestone &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::milestone(row);
}
void readRow(ProjectIssue &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::issue(row);
}
void readRow(TimeLog &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::timeLog(row);
}
void readRow(ProjectsUser &out, const QJsonObject &row, const QTimeZone &)
{
    out = projectsjson::user(row);
}

template <class T>
QHash<QString, qsizetype> indexOf(const QList<T> &list)
{
    QHash<QString, qsizetype> index;
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        index.insert(list.at(i).id, i);
    return index;
}

template <class T>
bool isOlder(const T &row, const T &known)
{
    if constexpr (requires { row.modified; })
        return row.modified.isValid() && known.modified.isValid() && row.modified < known.modified;
    else
        return false;
}

/// What nothing reads and every row repeats.
QJsonObject withoutNoise(ProjectsKind kind, QJsonObject row)
{
    for (const QLatin1StringView key :
         {"updated_by"_L1, "layout"_L1, "business_hours_id"_L1, "business_hours"_L1, "tab_info"_L1, "followers"_L1,
          "budget_details"_L1, "associated_services"_L1, "duration"_L1, "link"_L1, "addedby"_L1})
        row.remove(key);
    if (kind != ProjectsKind::Issue)
        row.remove("created_by"_L1);
    return row;
}

/// Names and words that thousands of records share are kept once.
class CommonTexts
{
public:
    void share(ProjectTask &task)
    {
        for (QString *text :
             {&task.projectId, &task.projectName, &task.taskListId, &task.taskListName, &task.milestoneId,
              &task.parentId, &task.status.id, &task.status.name, &task.status.color})
            shareText(*text);
        for (TaskShare &owner : task.owners)
            sharePerson(owner.person);
    }
    void share(TimeLog &log)
    {
        for (QString *text : {&log.projectId, &log.projectName, &log.itemId, &log.itemName})
            shareText(*text);
        sharePerson(log.person);
    }
    template <class T>
    void share(T &)
    {
    }

private:
    void sharePerson(WorkPerson &person)
    {
        shareText(person.id);
        shareText(person.name);
        shareText(person.email);
    }
    void shareText(QString &text)
    {
        const auto known = m_texts.constFind(text);
        if (known == m_texts.constEnd())
            m_texts.insert(text);
        else
            text = *known;
    }
    QSet<QString> m_texts;
};
} // namespace

const QList<ProjectsKind> &keptKinds()
{
    using enum ProjectsKind;
    static const QList<ProjectsKind> kinds{Project, TaskList, Task, Milestone, Issue, User};
    return kinds;
}

ProjectsRows decode(ProjectsKind kind, const QJsonArray &rows, const QTimeZone &zone)
{
    ProjectsRows decoded;
    const auto read = [&](auto &list) {
        CommonTexts texts;
        QHash<QString, qsizetype> places;
        QString newest;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            typename std::decay_t<decltype(list)>::value_type record;
            readRow(record, row, zone);
            if (record.id.isEmpty() || json::boolean(row, "isTrashed"_L1))
                continue;
            texts.share(record);
            // Stamps of one format sort as text.
            decoded.newestFirst = decoded.newestFirst && (newest.isEmpty() || record.version <= newest);
            newest = record.version;
            const QByteArray body = QJsonDocument(withoutNoise(kind, row)).toJson(QJsonDocument::Compact);
            const StoredRecord stored{record.id, record.version, body};
            const qsizetype place = places.value(record.id, list.size());
            if (place < list.size()) {
                list[place] = record;
                decoded.records[place] = stored;
                continue;
            }
            places.insert(record.id, place);
            list.append(record);
            decoded.records.append(stored);
        }
    };
    withList(kind, read, decoded.typed);
    return decoded;
}

ProjectsSnapshot decodeStored(ProjectsKind kind, const QList<StoredRecord> &records, const QTimeZone &zone)
{
    ProjectsSnapshot decoded;
    const auto read = [&](auto &list) {
        CommonTexts texts;
        list.reserve(records.size());
        for (const StoredRecord &stored : records) {
            typename std::decay_t<decltype(list)>::value_type record;
            readRow(record, QJsonDocument::fromJson(stored.body).object(), zone);
            if (record.id.isEmpty())
                continue;
            texts.share(record);
            list.append(record);
        }
    };
    withList(kind, read, decoded);
    return decoded;
}

void join(ProjectsSnapshot &snapshot, ProjectsKind kind, const ProjectsSnapshot &first, const ProjectsSnapshot &second)
{
    const auto concatenate = [](auto &list, const auto &front, const auto &back) {
        list = front;
        list.append(back);
    };
    withList(kind, concatenate, snapshot, first, second);
}

Difference difference(const ProjectsSnapshot &known, ProjectsKind kind, const ProjectsRows &rows)
{
    Difference difference;
    difference.news.newestFirst = rows.newestFirst;
    const auto compare = [&](const auto &knownList, const auto &list, auto &news) {
        const QHash<QString, qsizetype> index = indexOf(knownList);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto found = index.constFind(list.at(i).id);
            const bool isKnown = found != index.constEnd();
            if (isKnown && list.at(i) == knownList.at(*found)) {
                difference.metKnown = true;
                continue;
            }
            if (isKnown && isOlder(list.at(i), knownList.at(*found)))
                continue;
            news.append(list.at(i));
            difference.news.records.append(rows.records.at(i));
        }
    };
    withList(kind, compare, known, rows.typed, difference.news.typed);
    return difference;
}

void append(ProjectsRows &rows, ProjectsKind kind, const ProjectsRows &more)
{
    withList(
        kind, [](auto &list, const auto &added) { list.append(added); }, rows.typed, more.typed);
    rows.records.append(more.records);
}

void put(ProjectsSnapshot &snapshot, ProjectsKind kind, const ProjectsSnapshot &rows)
{
    const auto merge = [](auto &list, const auto &added) {
        QHash<QString, qsizetype> index = indexOf(list);
        for (const auto &record : added) {
            const auto found = index.constFind(record.id);
            if (found == index.constEnd()) {
                index.insert(record.id, list.size());
                list.append(record);
            } else if (!isOlder(record, list.at(*found))) {
                list[*found] = record;
            }
        }
    };
    withList(kind, merge, snapshot, rows);
}

void remove(ProjectsSnapshot &snapshot, ProjectsKind kind, const QStringList &ids)
{
    const QSet<QString> gone(ids.begin(), ids.end());
    withList(
        kind, [&gone](auto &list) { list.removeIf([&gone](const auto &record) { return gone.contains(record.id); }); },
        snapshot);
}

QSet<QString> ids(const ProjectsSnapshot &snapshot, ProjectsKind kind)
{
    QSet<QString> found;
    withList(
        kind,
        [&found](const auto &list) {
            found.reserve(list.size());
            for (const auto &record : list)
                found.insert(record.id);
        },
        snapshot);
    return found;
}

void namePeople(QList<TimeLog> &logs, const QList<ProjectsUser> &users)
{
    QHash<QString, QString> names;
    for (const ProjectsUser &user : users)
        names.insert(user.id, user.name);
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const QString name = names.value(logs.at(i).person.id);
        if (!name.isEmpty() && logs.at(i).person.name != name)
            logs[i].person.name = name;
    }
}

QList<TaskList> taskListsOf(const QList<TaskList> &read, const QList<ProjectTask> &tasks)
{
    QList<TaskList> lists = read;
    QSet<QString> known;
    for (const TaskList &list : read)
        known.insert(list.id);
    for (const ProjectTask &task : tasks) {
        if (task.taskListId.isEmpty() || known.contains(task.taskListId))
            continue;
        known.insert(task.taskListId);
        TaskList list;
        list.id = task.taskListId;
        list.projectId = task.projectId;
        list.name = task.taskListName;
        list.milestoneId = task.milestoneId;
        lists.append(list);
    }
    return lists;
}

QList<WorkStatus> statusesOf(const QList<ProjectTask> &tasks, const QString &projectId)
{
    QList<WorkStatus> statuses;
    QSet<QString> known;
    for (const ProjectTask &task : tasks) {
        if ((!projectId.isEmpty() && task.projectId != projectId) || known.contains(task.status.id))
            continue;
        known.insert(task.status.id);
        statuses.append(task.status);
    }
    if (statuses.isEmpty() && !projectId.isEmpty())
        return statusesOf(tasks, QString());
    std::stable_partition(statuses.begin(), statuses.end(), [](const WorkStatus &status) { return !status.closed; });
    return statuses;
}
} // namespace atlas::projectsrows
