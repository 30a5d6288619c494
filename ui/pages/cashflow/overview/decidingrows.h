// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace atlas
{
class Label;
class LatenessBars;
class PrimaryButton;
class RowDrag;

/// The invoices whose dates decide the lowest week, one a row: how late, what was learned, when the money is expected,
/// and what the low point would be were it paid on the other side of it. A row can be dragged.
class DecidingRows : public QWidget
{
    Q_OBJECT
public:
    explicit DecidingRows(BooksActions &actions, QWidget *parent = nullptr);
    /// At most `limit` rows.
    void refresh(int limit);
    /// The width there is, also when the rows would like more: the condition and the last reminder are then left to
    /// tooltips.
    void setAvailableWidth(int width);
    [[nodiscard]] RowDrag &drag() const { return *m_drag; }

Q_SIGNALS:
    void recordRequested(const QString &viewId, const QString &id);

private:
    struct Row {
        QString invoiceId;
        Label *customer = nullptr;
        QToolButton *number = nullptr;
        Label *amount = nullptr;
        Label *due = nullptr;
        LatenessBars *bars = nullptr;
        Label *lateness = nullptr;
        QToolButton *expected = nullptr;
        Label *condition = nullptr;
        Label *balance = nullptr;
        Label *reminder = nullptr;
        PrimaryButton *primary = nullptr;
        QPushButton *plain = nullptr;
        QWidget *line = nullptr;
    };
    void buildHeads();
    void addRow();
    void placeRow(const Row &row, int position);
    void fillRow(Row &row, const DecidingInvoice &invoice, int scale);
    void fillLearned(Row &row, const DecidingInvoice &invoice, int scale) const;
    void fillActions(Row &row, const DecidingInvoice &invoice) const;
    void setRowVisible(const Row &row, bool visible) const;
    [[nodiscard]] QString invoiceAt(const QWidget *widget, const QPoint &pos) const;
    BooksActions &m_actions;
    QGridLayout *m_grid;
    RowDrag *m_drag;
    int m_available = 0;
    QList<Label *> m_heads;
    std::vector<std::unique_ptr<Row>> m_rows;
};
} // namespace atlas
