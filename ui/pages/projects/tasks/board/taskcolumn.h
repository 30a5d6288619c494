// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"
#include "ui/pages/common/cardcolumn.h"
#include "ui/pages/projects/tasks/board/taskcard.h"
#include "ui/pages/projects/tasks/idrows.h"

namespace atlas
{
/// The tasks of one column of a TaskBoardModel.
class TaskColumnModel : public IdRows
{
    Q_OBJECT
public:
    explicit TaskColumnModel(const DeliveryBook &book, QObject *parent = nullptr);
    void setTaskIds(const QStringList &ids);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const DeliveryBook &m_book;
};

/// Name of a status with its colour and the number of its tasks.
class TaskColumnHead : public QWidget
{
    Q_OBJECT
public:
    explicit TaskColumnHead(QWidget *parent = nullptr);
    void setStatus(const QString &name, const QColor &colour);
    /// `wouldBe`: the count after the drop that is being considered; -1: none is.
    void setCount(int count, int wouldBe = -1);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    QString m_name;
    QColor m_colour;
    int m_count = 0, m_wouldBe = -1;
};

/// One column of the board of tasks.
class TaskColumn : public CardColumn
{
    Q_OBJECT
public:
    TaskColumn(const DeliveryBook &book, int number, const TaskBoardMarks &marks, QWidget *parent = nullptr);
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] CardList &list() { return *m_list; }
    [[nodiscard]] TaskColumnModel &model() { return *m_model; }
    void show(const TaskBoardModel::Column &column);
    /// What the head would count: one more, one less; 0: as it is.
    void setPreview(int difference);

private:
    int m_number;
    TaskColumnModel *m_model;
    TaskColumnHead *m_head;
    CardList *m_list;
};
} // namespace atlas
