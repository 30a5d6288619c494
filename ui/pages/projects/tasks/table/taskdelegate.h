// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// Words and colours of the cells of a TaskTreeModel: short dates, hours, percents, days late; a status has its dot.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TaskDelegate(const DeliveryBook &book, QObject *parent = nullptr);
    /// What the cell shows, as words.
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DeliveryBook &m_book;
};
} // namespace atlas
