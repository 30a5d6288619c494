// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "services/books/documenttotals.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace atlas
{
class CompletingField;
class IconButton;
class Label;

/// One line of a document: item with description, quantity with unit, rate, discount, tax and its total. Alt+Up and
/// Alt+Down move it, Alt+Delete removes it.
class LineRow : public QWidget
{
    Q_OBJECT
public:
    enum Column { Item, Quantity, Rate, Discount, Tax, Total, Buttons };
    /// `items`: CompletingField::entryModel() over the items of the book. `sale`: items bring their price, and no
    /// account is asked.
    LineRow(const CashBook &book, QStandardItemModel *items, bool sale, QWidget *parent = nullptr);
    void setLine(const DocumentLine &line);
    /// Decimals plain; what is empty stays empty.
    [[nodiscard]] DocumentLine line() const;
    /// Nothing that would make it a line was typed.
    [[nodiscard]] bool isBlank() const;
    /// The currency of the document: items bring their price only in their own.
    void setCurrency(const QString &currency);
    void setTotal(const QString &text);
    /// Place among the rows, from 0: for names, and for what can be moved where.
    void setPlace(int place, int count);
    /// The editor of a member of Books' line ("quantity", "rate", "tax_id", ...); the item's for what has none.
    [[nodiscard]] QWidget *editor(const QString &member) const;
    /// The controls in the order Tab takes.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    void clearMarks();
    /// Pixels of a column; 0: takes what is left. Headings stand above with the same widths.
    [[nodiscard]] static int columnWidth(Column column);

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void removeRequested();

private:
    void build(bool sale);
    void connectParts();
    void fillTaxes();
    void fillAccounts();
    void itemChosen(const QString &id);
    void chooseTax(const QString &id, const QString &name, const QString &percentage);
    const CashBook &m_book;
    bool m_sale;
    QString m_currency;
    DocumentLine m_line; ///< what no editor shows: line_item_id
    CompletingField *m_item;
    QLineEdit *m_description, *m_quantity, *m_unit, *m_rate, *m_discount;
    QComboBox *m_tax, *m_account;
    Label *m_total;
    IconButton *m_up, *m_down, *m_remove;
};
} // namespace atlas
