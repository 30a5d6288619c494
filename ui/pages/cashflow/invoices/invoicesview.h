// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/bookslist.h"

namespace atlas
{
class Chip;
class InvoiceActs;
class InvoicePanel;

/// The invoices: the list with its quick filters, the panel of one of them, and everything that is done with them.
class InvoicesView : public BooksList
{
    Q_OBJECT
public:
    InvoicesView(BooksActions &actions, QWidget *parent);
    ~InvoicesView() override;
    [[nodiscard]] QString viewId() const override;
    bool createNew() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] InvoiceActs &acts() { return *m_acts; }

protected:
    void opened(const QString &id) override;
    void moved(const QString &id) override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;

private:
    enum class Quick { Overdue, DueThisWeek, Drafts };
    void connectParts();
    void showQuick(Quick which);
    void countQuick();
    void setPanelOpen(bool open);
    void openMenu(const QPoint &place);
    void showFormForTour();
    [[nodiscard]] QStringList idsOf(Quick which) const;
    [[nodiscard]] static QString labelOf(Quick which);
    [[nodiscard]] QString invoiceForTour();
    InvoiceActs *m_acts;
    QPointer<InvoicePanel> m_panel; ///< lives in the shell's dock
    QList<Chip *> m_quick;
    bool m_panelOpen = false;
};
} // namespace atlas
