// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/documentsview.h"

namespace atlas
{
/// The purchase orders: written, issued, and turned into bills when these arrive.
class PurchaseOrdersView : public DocumentsView
{
    Q_OBJECT
public:
    PurchaseOrdersView(BooksActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("purchase_orders"); }

protected:
    [[nodiscard]] std::optional<Shown> shown(const QString &id) const override;
    void fillPanel() override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;

private:
    void makeBill();
    void cancelOrder();
    [[nodiscard]] QString whyNotBill(const PurchaseOrder &order) const;
    QPushButton *m_bill, *m_issue, *m_mail, *m_edit, *m_cancel;
};
} // namespace atlas
