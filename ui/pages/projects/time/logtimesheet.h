// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/timelogentry.h"
#include "ui/pages/common/entrysheet.h"

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace atlas
{
class CompletingField;
class DateField;
class FieldBox;
class ProjectsActions;

/// Hours of a task, new or to be changed: task, person, day, hours, billable, note. What was typed stays until Projects
/// has it.
class LogTimeSheet final : public EntrySheet
{
    Q_OBJECT
public:
    LogTimeSheet(ProjectsActions &actions, QWidget *over);
    /// What the form begins with; hours of 0 leave the field empty.
    void setEntry(const TimeLogEntry &entry);
    /// Changes this log instead of adding one. Its task and person stay.
    void setLog(const TimeLog &log);
    /// Called once it is stored.
    void setDone(std::function<void()> done) { m_done = std::move(done); }

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void submit() override;

private:
    void build();
    void fillPeople();
    /// The form as an entry; nullopt after saying what is wrong, at the field.
    [[nodiscard]] std::optional<TimeLogEntry> entry();
    void stored(const Result<TimeLog> &log);
    void refused(const ApiError &error);
    void removeLog();
    [[nodiscard]] FieldBox *boxOf(const QString &field) const;

    ProjectsActions &m_actions;
    std::optional<TimeLog> m_before;
    std::function<void()> m_done;
    CompletingField *m_task;
    QComboBox *m_person;
    DateField *m_date;
    QLineEdit *m_hours;
    QCheckBox *m_billable;
    QLineEdit *m_notes;
    FieldBox *m_taskBox, *m_personBox, *m_dateBox, *m_hoursBox, *m_notesBox;
    QPushButton *m_remove, *m_save;
    bool m_touched = false;
};
} // namespace atlas
