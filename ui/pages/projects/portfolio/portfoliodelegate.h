// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/projecttablemodel.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// Words and colours of the portfolio's cells: hours with their unit, short dates, costs, the health as a coloured
/// word, the percentage with its bar.
class PortfolioDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PortfolioDelegate(const DeliveryBook &book, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DeliveryBook &m_book;
};
} // namespace atlas
