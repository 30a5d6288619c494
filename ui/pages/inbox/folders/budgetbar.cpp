// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/budgetbar.h"

#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{
namespace
{
constexpr int budgetBarHeight = 4, budgetBarTop = 10, budgetSide = 12;

bool isBudgetSpent(const MailBudget &budget)
{
    return budget.used >= budget.limit;
}
} // namespace

QString budgetWords(const MailBudget &budget)
{
    if (!isBudgetSpent(budget)) {
        //: calls to Zoho Mail: %1 made today, %2 allowed a day
        return BudgetBar::tr("Mail %1 of %2 today").arg(format::number(budget.used), format::number(budget.limit));
    }
    if (!budget.freeAgainAt.isValid())
        return BudgetBar::tr("No calls left today. What was read stays readable.");
    //: %1 is a time of day
    return BudgetBar::tr("No calls left today; free again at %1. What was read stays readable.")
        .arg(format::time(budget.freeAgainAt));
}

BudgetBar::BudgetBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    m_words->setWordWrap(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(budgetSide, budgetBarTop + budgetBarHeight + 5, budgetSide, 10);
    box->addWidget(m_words);
    retranslate();
}

void BudgetBar::setBudget(const MailBudget &budget)
{
    m_budget = budget;
    retranslate();
    update();
}

void BudgetBar::retranslate()
{
    m_words->setText(budgetWords(m_budget));
    m_words->setTone(isBudgetSpent(m_budget) ? Label::Tone::Warn : Label::Tone::Secondary);
    setAccessibleName(m_words->text());
    setToolTip(tr("Zoho lets a mailbox answer %1 calls in 24 hours. Opening a mail for the first time takes one or "
                  "two, a refresh one; what was read before, filters and searches on this computer take none. Atlas "
                  "may still take %2 by itself.")
                   .arg(format::number(m_budget.limit), format::number(m_budget.backgroundLeft)));
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(budgetSide, budgetBarTop, width() - 2 * budgetSide, budgetBarHeight);
    const qreal share = m_budget.limit > 0 ? qBound(0.0, qreal(m_budget.used) / m_budget.limit, 1.0) : 1.0;
    painter.setBrush(t.border);
    painter.drawRoundedRect(whole, 2, 2);
    painter.setBrush(isBudgetSpent(m_budget) ? t.bad : share > 0.8 ? t.warn : t.accent);
    if (share > 0)
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height())), 2, 2);
}

void BudgetBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
