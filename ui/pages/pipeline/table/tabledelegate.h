// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// Words the raw values of DealTableModel: money with its unit, short dates, days; overdue and quiet ones in colour and
/// with an icon.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(const DealBook &book, QObject *parent = nullptr);
    [[nodiscard]] QString text(const QModelIndex &index) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DealBook &m_book;
};
} // namespace atlas
