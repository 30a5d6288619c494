// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsview.h"
#include "ui/pages/common/factlist.h"

namespace atlas
{
class EntryList;
class LatenessBars;

/// The customers: what they owe, how late they pay, and everything between them and the organisation.
class CustomersView : public RecordsView
{
    Q_OBJECT
public:
    CustomersView(BooksActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("customers"); }
    bool createNew() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

protected:
    [[nodiscard]] std::optional<Shown> shown(const QString &id) const override;
    void fillPanel() override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;

private:
    void fillLateness();
    [[nodiscard]] QList<Fact> contactFacts(const BooksContact &contact) const;
    [[nodiscard]] QList<Fact> moneyFacts(const BooksContact &contact) const;
    void edit();
    void newInvoice();
    void openStatement();
    QPushButton *m_invoice, *m_statement, *m_edit;
    FactList *m_contact, *m_money;
    Label *m_lateTitle, *m_late;
    LatenessBars *m_bars;
    EntryList *m_history;
};
} // namespace atlas
