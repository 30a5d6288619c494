// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace atlas
{
/// The palette's rows: commands under their section headings. Headings cannot be chosen.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setCommands(const QList<Command> &commands);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// nullptr for a heading.
    [[nodiscard]] const Command *command(int row) const;
    [[nodiscard]] QString heading(int row) const;

private:
    struct Row {
        QString heading; ///< set: this row is a heading
        int command = -1;
    };
    QList<Command> m_commands;
    QList<Row> m_rows;
};

class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace atlas
