// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrepository.h"

#include <QWidget>

namespace atlas
{
class Label;

/// "Mail 41 of 250 today" under a thin bar: what is left of the day's calls to Zoho Mail.
[[nodiscard]] QString budgetWords(const MailBudget &budget);

class BudgetBar : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBar(QWidget *parent = nullptr);
    void setBudget(const MailBudget &budget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    MailBudget m_budget;
    Label *m_words;
};
} // namespace atlas
