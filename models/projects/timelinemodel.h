// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

namespace atlas
{
/// One line of the timeline: a project, a task (indented) or a milestone.
struct TimelineRow {
    enum class Kind { Project, Task, Milestone };
    Kind kind = Kind::Task;
    QString id, projectId, name, who; ///< who: initials of the owners, "HT"; "HT +1" for several
    int depth = 0;
    bool expandable = false, expanded = false;
    int percent = 0;
    QDate start, end;                 ///< end inclusive; invalid: not planned, drawn as words only
    QDate baselineStart, baselineEnd; ///< invalid: no baseline
    int lateDays = 0;                 ///< calendar days the end is after the baseline; negative: ahead. 0 without one
    bool isCompleted = false, overdue = false, makesMilestoneLate = false;
    HealthLevel health = HealthLevel::Good; ///< of projects
    QString note; ///< translated: "5 d late, 82 % of budget spent", "3 milestones, live on 10 Dec"
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// A drawn link between two visible rows. late: the successor begins before the predecessor ends, or the chain leads to
/// a milestone that is late.
struct TimelineLink {
    int fromRow = 0, toRow = 0;
    bool late = false;
    friend bool operator==(const TimelineLink &, const TimelineLink &) = default;
};

/// What a drag would do, before anything is written.
struct RescheduleEffect {
    QString taskId;
    QDate start, end;
    bool valid = true; ///< false: end before start
    struct Moved {
        QString taskId, name;
        QDate start, end; ///< where the chain of links would push it
        friend bool operator==(const Moved &, const Moved &) = default;
    };
    QList<Moved> followers;     ///< tasks that would have to move, nearest first; at most 200
    QStringList lateMilestones; ///< names of milestones that would end after their day because of it
    QDate projectEnd;           ///< the project's end afterwards, if it moves; else invalid
    bool loop = false;          ///< the links go in a circle: followers are not told
};

/// Rows and links of the timeline over a DeliveryBook: 10,000 tasks are laid out under a frame.
class TimelineModel : public QObject
{
    Q_OBJECT
public:
    explicit TimelineModel(DeliveryBook &book, QObject *parent = nullptr);
    ~TimelineModel() override;
    void setFilter(const TaskFilter &filter);
    void setExpanded(const QString &id, bool expanded); ///< projects and tasks with subtasks
    void expandAll(bool expanded);
    [[nodiscard]] QStringList expandedProjects() const;
    [[nodiscard]] const QList<TimelineRow> &rows() const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not visible
    /// Links that touch a row between `first` and `last`.
    [[nodiscard]] QList<TimelineLink> linksAmong(int first, int last) const;
    [[nodiscard]] QDate firstDay() const; ///< of all rows; invalid: nothing planned
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate baselineTaken() const; ///< the newest among the rows; invalid: none
    /// Moving keeps the length in working days; resizing moves one edge. Weekends and holidays are stepped over.
    [[nodiscard]] RescheduleEffect effectOf(const QString &taskId, const QDate &start, const QDate &end) const;
    /// The program's language changed: notes are worded anew.
    void retranslate();

Q_SIGNALS:
    void rowsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::TimelineRow, Q_RELOCATABLE_TYPE);
