// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsview.h"
#include "ui/pages/common/factlist.h"

namespace atlas
{
/// The expenses, with their receipts.
class ExpensesView : public RecordsView
{
    Q_OBJECT
public:
    ExpensesView(BooksActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("expenses"); }
    bool createNew() override;

protected:
    [[nodiscard]] std::optional<Shown> shown(const QString &id) const override;
    void fillPanel() override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void viewReceipt();
    void openSheet(const QJsonObject &detail, const QString &receipt);
    [[nodiscard]] QList<Fact> facts(const Expense &expense) const;
    QPushButton *m_view, *m_edit;
    FactList *m_facts;
};
} // namespace atlas
