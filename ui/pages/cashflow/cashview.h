// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
class BooksActions;

/// A view of the cash page. Built when it is first shown; paints from the CashBook at once.
class CashView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString viewId() const = 0; ///< "overview", "invoices", "customers", ...
    /// Shows exactly these records, under a chip with `label` that can be closed. Views without a list ignore it.
    virtual void showRecords(const QString &label, const QStringList &ids)
    {
        Q_UNUSED(label)
        Q_UNUSED(ids)
    }
    /// Selects one record and opens its details.
    virtual void openRecord(const QString &id) { Q_UNUSED(id) }
    /// Starts a new record ("+ Facture"); false if the view has none.
    virtual bool createNew() { return false; }
    /// Pictures of the tour beyond the view itself ("invoices/form"); showTourStop gets the part after the slash.
    [[nodiscard]] virtual QStringList tourStops() const { return {}; }
    virtual void showTourStop(const QString &) {}
    /// The details panel of the selected record, docked right of the page; nullptr: none.
    [[nodiscard]] virtual QWidget *panel() { return nullptr; }

Q_SIGNALS:
    /// "Show me the records behind this": the page switches to `viewId` and shows them.
    void recordsRequested(const QString &viewId, const QString &label, const QStringList &ids);
    void recordRequested(const QString &viewId, const QString &id);
    void panelVisibleChanged(bool visible);
};

// One factory per view, so that the page needs no header of theirs.
[[nodiscard]] CashView *makeOverviewView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makeInvoicesView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makeCustomersView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makeExpensesView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makeBillsView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makeEstimatesView(BooksActions &actions, QWidget *parent);
[[nodiscard]] CashView *makePurchaseOrdersView(BooksActions &actions, QWidget *parent);
} // namespace atlas
