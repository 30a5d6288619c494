// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

#include <QAbstractItemModel>
#include <QSet>

namespace atlas
{
/// What of the tasks is shown; shared by table, board and timeline.
struct TaskFilter {
    QString text;              ///< all words must occur in name, key, project, owners; folded
    QSet<QString> projectIds;  ///< empty: all that are not closed
    QSet<QString> ownerIds;    ///< empty: all; "": without owner
    QSet<QString> statusNames; ///< folded; empty: all
    bool openOnly = false, overdueOnly = false;
    QDate finishedSince;               ///< with openOnly: what was finished on this day or later passes, too
    std::optional<QSet<QString>> only; ///< exactly these tasks
    friend bool operator==(const TaskFilter &, const TaskFilter &) = default;
};
/// Whether a task passes; `today` in the portal's zone.
[[nodiscard]] bool passes(const ProjectTask &task, const TaskFilter &filter, const DeliveryBook &book);

/// Tasks with their subtasks below them, as a table with a tree column. A subtask whose parent is filtered away stands
/// at the top. Sorting is within a parent. Rows come, go, move and change by id, never a reset unless the filter
/// changed.
class TaskTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Name, Project, Status, Owner, Start, End, Late, Percent, Planned, Logged, Priority, Key };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1,
        IdRole,
        ToneRole /* 0 none, 1 good, 2 warn, 3 bad */,
        StatusColorRole,
        MinutesRole /* hours columns */
    };
    explicit TaskTreeModel(DeliveryBook &book, QObject *parent = nullptr);
    ~TaskTreeModel() override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setFilter(const TaskFilter &filter);
    [[nodiscard]] const TaskFilter &filter() const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = 0) const; ///< invalid: not visible
    [[nodiscard]] int taskCount() const;                                        ///< visible, subtasks included
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The board: one column a status, tasks in it. Statuses of several projects are joined by their name.
class TaskBoardModel : public QObject
{
    Q_OBJECT
public:
    struct Column {
        QString name, color;
        bool closed = false;
        QStringList taskIds; ///< overdue first, then by end day, priority and name
        friend bool operator==(const Column &, const Column &) = default;
    };
    explicit TaskBoardModel(DeliveryBook &book, QObject *parent = nullptr);
    ~TaskBoardModel() override;
    void setFilter(const TaskFilter &filter);
    /// Closed columns hold only what was closed in the last 14 days; `hidden` counts the rest.
    [[nodiscard]] const QList<Column> &columns() const;
    [[nodiscard]] int hiddenClosed() const;
    /// The status of `projectId` that a drop on a column means; nullopt: that project has no such status.
    [[nodiscard]] std::optional<WorkStatus> statusFor(const QString &projectId, int column) const;

Q_SIGNALS:
    /// Only columns whose tasks differ.
    void columnChanged(int column);
    void columnsReset();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
