// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace atlas
{
/// The palette's rows: commands under their section headings. Headings cannot be chosen; those of records tell how many
/// stand below them.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RecordRole = Qt::UserRole + 1 /* bool: of one of the apps */ };
    using QAbstractListModel::QAbstractListModel;
    /// `query`: what was typed, to be marked in the rows.
    void setCommands(const QList<Command> &commands, const QString &query);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// nullptr for a heading.
    [[nodiscard]] const Command *command(int row) const;
    [[nodiscard]] QString heading(int row) const;
    /// Records below a heading; 0: not told.
    [[nodiscard]] int records(int row) const;
    [[nodiscard]] const QString &query() const { return m_query; }

private:
    struct Row {
        QString heading; ///< set: this row is a heading
        int command = -1;
        int records = 0; ///< of a heading
    };
    QList<Command> m_commands;
    QList<Row> m_rows;
    QString m_query;
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
