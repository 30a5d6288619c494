// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/bookstablemodel.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// Words and colours of the cells of a BooksTableModel: money with its unit, short dates, days of age in words.
class BooksDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BooksDelegate(const BooksTableModel &model, const CashBook &book, QObject *parent);
    /// What the cell shows, as words.
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] static bool isNumber(BooksTableModel::Column column);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString ageText(int daysPastDue) const;
    const BooksTableModel &m_model;
    const CashBook &m_book;
};
} // namespace atlas
