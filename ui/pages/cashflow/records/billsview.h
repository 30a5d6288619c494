// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/documentsview.h"

namespace atlas
{
/// The bills: with their age, what was paid of them, and the payment of the rest.
class BillsView : public DocumentsView
{
    Q_OBJECT
public:
    BillsView(BooksActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("bills"); }

protected:
    [[nodiscard]] std::optional<Shown> shown(const QString &id) const override;
    void fillPanel() override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;

private:
    void pay();
    void voidBill();
    void fillPayments();
    [[nodiscard]] Fact ageFact(const Bill &bill) const;
    QPushButton *m_pay, *m_edit, *m_void;
    EntryList *m_payments;
};
} // namespace atlas
