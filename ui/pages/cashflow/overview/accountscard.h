// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace atlas
{
class Label;

/// The bank and cash accounts with their balances. What is in another currency is shown and not added.
class AccountsCard : public Card
{
    Q_OBJECT
public:
    explicit AccountsCard(QWidget *parent = nullptr);
    void refresh(const CashBook &book);

private:
    void addRow(const BankAccount &account, const CashBook &book);
    [[nodiscard]] static QString note(const BankAccount &account, const CashBook &book);
    QGridLayout *m_grid;
    Label *m_title;
    Label *m_head;
    QList<QWidget *> m_rows;
    int m_count = 0; ///< accounts shown
};
} // namespace atlas
