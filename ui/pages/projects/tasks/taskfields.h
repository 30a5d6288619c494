// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

namespace atlas
{
/// A day as it stands in a field: a date, none, or a text that is no date.
struct DayEntry {
    QDate date;
    QString typed; ///< only while it is no date
    friend bool operator==(const DayEntry &, const DayEntry &) = default;
};

/// An owner as it stands in a form.
struct OwnerEntry {
    QString id;    ///< zpuid; empty: nobody chosen yet
    QString hours; ///< planned, as typed
    friend bool operator==(const OwnerEntry &, const OwnerEntry &) = default;
};

/// What stands in the form of a task.
struct TaskEntries {
    QString name, statusId, listId, description; ///< description is text, not HTML
    QList<OwnerEntry> owners;
    DayEntry start, end;
    int percent = 0;
    TaskPriority priority = TaskPriority::None;
    TaskBilling billing = TaskBilling::None;
    friend bool operator==(const TaskEntries &, const TaskEntries &) = default;
};

/// One thing wrong before anything is sent: the field in Zoho's name and a translated sentence.
struct EntryProblem {
    QString field, sentence;
    friend bool operator==(const EntryProblem &, const EntryProblem &) = default;
};

/// Between a task and the fields of its record in Projects (docs/zoho.md, "Projects").
namespace taskfields
{
[[nodiscard]] TaskEntries entriesOf(const ProjectTask &task);
/// Everything a form could not send, in the order of its fields.
[[nodiscard]] QList<EntryProblem> problemsOf(const TaskEntries &entries);
/// The fields whose entry differs from the task's, in Zoho's form. For entries without problems.
[[nodiscard]] QJsonObject changes(const ProjectTask &task, const TaskEntries &entries, const ProjectsPortal &portal);
/// What the task holds of the named fields, in Zoho's form: the base of an update.
[[nodiscard]] QJsonObject base(const ProjectTask &task, const QStringList &fields);
/// A new task's record; empty fields are left out.
[[nodiscard]] QJsonObject newRecord(const TaskEntries &entries, const ProjectsPortal &portal);
/// Shares of the owners: minutes from what was typed.
[[nodiscard]] QList<TaskShare> shares(const QList<OwnerEntry> &owners);
/// "start_date" -> "Start", translated; an unknown field as it is.
[[nodiscard]] QString label(const QString &field);
/// A value of a field in words, for the three-way dialog.
[[nodiscard]] QString valueText(const QString &field, const QJsonValue &value, const QString &projectId,
                                const DeliveryBook &book);
/// `days` later or, negative, earlier by working days of the portal; an invalid day stays so.
[[nodiscard]] QDate shifted(const QDate &day, int days, const ProjectsPortal &portal);
} // namespace taskfields
} // namespace atlas
