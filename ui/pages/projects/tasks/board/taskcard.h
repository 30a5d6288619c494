// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"
#include "ui/pages/common/cardparts.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace atlas
{
/// Draws a task's card; all cards are of one height, so that a column needs no measuring.
namespace taskcard
{
/// Height of a card, without the gap, for the present fonts, px.
[[nodiscard]] int height();
/// `milestone`: its name, may be empty.
void paint(QPainter &painter, const QRect &card, const ProjectTask &task, const QString &milestone,
           const CardState &state);
/// The same in words, for screen readers and tooltips.
[[nodiscard]] QString words(const ProjectTask &task, const QString &milestone, const QDate &today);
} // namespace taskcard

/// What the cards of all columns share: the one being dragged, those being saved.
struct TaskBoardMarks {
    QString draggedId;
    QSet<QString> savingIds;
};

/// Paints the rows of a TaskColumnModel as cards. `book` and `marks` must outlive the delegate.
class TaskCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TaskCardDelegate(const DeliveryBook &book, const TaskBoardMarks &marks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DeliveryBook &m_book;
    const TaskBoardMarks &m_marks;
};
} // namespace atlas
