// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How each write of the projects pages is taken back, or why Zoho Projects has no way.
// Source: https://projects.zoho.com/api-docs

#include "services/core/json.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString projectsRecordName(const QJsonObject &record)
{
    const QString name = json::text(record, "name"_L1);
    return name.isEmpty() ? json::text(record, "title"_L1) : name;
}

/// The touched fields of a record as they are to be seen again; what was empty is emptied.
QJsonObject projectsFieldsBack(const QJsonObject &seen, const QJsonObject &changes)
{
    QJsonObject back;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue before = seen.value(it.key());
        back.insert(it.key(), before.isUndefined() ? QJsonValue(QJsonValue::Null) : before);
    }
    return back;
}

TimeLogEntry entryOf(const TimeLog &log)
{
    TimeLogEntry entry;
    entry.projectId = log.projectId;
    entry.module = log.module;
    entry.itemId = log.itemId;
    if (log.module == LogModule::General)
        entry.name = log.itemName;
    entry.personId = log.person.id;
    entry.date = log.date;
    entry.minutes = log.minutes;
    entry.billable = log.billable;
    entry.notes = log.notes;
    return entry;
}
} // namespace

void ProjectsActions::sayUndone(const Result<Done> &done)
{
    if (done)
        say(tr("Taken back"));
    else
        say(tr("Could not be undone: %1").arg(taskwords::refusal(done.error())));
}

ToldChange ProjectsActions::wayBackOfCreate(ProjectsKind kind, const QString &projectId, const QJsonObject &record)
{
    //: %1 is a task, milestone, issue or project
    ToldChange change{tr("Created in Projects: %1").arg(projectsRecordName(record)), {}, {}, {}};
    if (kind == ProjectsKind::Project) {
        change.why = tr("Deleting a project takes everything in it along: do that in Zoho Projects.");
        return change;
    }
    change.undo = [this, kind, projectId, id = json::id(record.value("id"_L1))] {
        QCoro::connect(m_repository.remove(kind, projectId, id), this,
                       [this](const Result<Done> &done) { sayUndone(done); });
    };
    return change;
}

ToldChange ProjectsActions::wayBackOfUpdate(ProjectsKind kind, const QString &projectId, const QString &id,
                                            const QJsonObject &base, const QJsonObject &changes)
{
    const ChangeBack back{kind, projectId, id, changes, projectsFieldsBack(base, changes)};
    return {tr("Changed in Projects"), [this, back] { takeBack({back}); }, {}, {}};
}

void ProjectsActions::takeBack(const QList<ChangeBack> &steps)
{
    if (steps.isEmpty()) {
        sayUndone(Done{});
        return;
    }
    const ChangeBack step = steps.first();
    QCoro::connect(m_repository.update(step.kind, step.projectId, step.id, step.now, step.before), this,
                   [this, left = steps.mid(1)](const Result<UpdateOutcome> &outcome) {
                       if (!outcome)
                           sayUndone(fail(outcome.error()));
                       else if (outcome->conflict)
                           sayUndone(
                               fail(ErrorKind::Conflict, u"changed_meanwhile"_s, outcome->conflict->theirs.changedBy));
                       else
                           takeBack(left);
                   });
}

ToldChange ProjectsActions::wayBackOfLog(const TimeLog &made)
{
    return {tr("Hours logged"),
            [this, made] {
                QCoro::connect(m_repository.removeLog(made), this,
                               [this](const Result<Done> &done) { sayUndone(done); });
            },
            {},
            {}};
}

ToldChange ProjectsActions::wayBackOfLogChange(const TimeLog &before, const TimeLog &now)
{
    return {tr("Hours changed"),
            [this, before, now] {
                QCoro::connect(m_repository.changeLog(now, entryOf(before)), this, [this](const Result<TimeLog> &log) {
                    sayUndone(log ? Result<Done>(Done{}) : Result<Done>(fail(log.error())));
                });
            },
            {},
            {}};
}

ToldChange ProjectsActions::wayBackOfLogRemoval(const TimeLog &removed)
{
    return {tr("Hours deleted"),
            [this, removed] {
                QCoro::connect(m_repository.logTime(entryOf(removed)), this, [this](const Result<TimeLog> &log) {
                    sayUndone(log ? Result<Done>(Done{}) : Result<Done>(fail(log.error())));
                });
            },
            {},
            {}};
}

ToldChange ProjectsActions::wayBackOfApproval(const QList<TimeLog> &logs)
{
    const LogApproval before = logs.isEmpty() ? LogApproval::Unapproved : logs.first().approval;
    const bool isOne =
        std::all_of(logs.cbegin(), logs.cend(), [before](const TimeLog &log) { return log.approval == before; });
    ToldChange change{tr("Hours approved"), {}, {}, {}};
    if (!isOne || before == LogApproval::Unapproved)
        change.why = tr("Zoho Projects does not make decided hours undecided again.");
    else
        change.undo = [this, logs, before] {
            QCoro::connect(m_repository.approve(logs, before), this,
                           [this](const Result<Done> &done) { sayUndone(done); });
        };
    return change;
}
} // namespace atlas
