// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/decidingcard.h"

#include "ui/pages/cashflow/overview/decidingrows.h"
#include "ui/pages/cashflow/overview/weekmovements.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kFewRows = 5;
constexpr int kAllDeciding = 20; ///< what the forecast names at most
constexpr int kAllMovements = 100;
} // namespace

DecidingCard::DecidingCard(BooksActions &actions, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_note(new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_none(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_lowest(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_deciding(new DecidingRows(actions, this))
    , m_movements(new WeekMovements(this))
{
    setObjectName(u"decidingCard"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 16, 10);
    box->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_title->setObjectName(u"decidingTitle"_s);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lowest->setProperty("small", true);
    m_lowest->setObjectName(u"lowestWeek"_s);
    m_more->setProperty("link", true);
    m_more->setObjectName(u"decidingMore"_s);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_lowest);
    box->addLayout(head);
    for (QWidget *part : std::initializer_list<QWidget *>{m_deciding, m_movements, m_none}) {
        box->addWidget(part);
    }
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_deciding, &DecidingRows::recordRequested, this, &DecidingCard::recordRequested);
    connect(m_movements, &WeekMovements::recordRequested, this, &DecidingCard::recordRequested);
    connect(m_lowest, &QPushButton::clicked, this, &DecidingCard::lowestWeekRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });
}

void DecidingCard::showWeek(int week)
{
    m_all = m_all && week == m_week;
    m_week = week;
    refresh();
}

void DecidingCard::setAvailableWidth(int width)
{
    const QMargins margins = layout()->contentsMargins();
    m_deciding->setAvailableWidth(width - margins.left() - margins.right());
}

RowDrag &DecidingCard::drag() const
{
    return m_deciding->drag();
}

void DecidingCard::fillWords()
{
    const CashForecast &forecast = m_actions.book().forecast();
    const CashWeek &week = forecast.weeks.at(size_t(m_week));
    const bool lowest = m_week == forecast.lowestWeek;
    const QDate today = m_actions.book().today();
    if (lowest) {
        //: %1 is the number of a week of the forecast
        m_title->setText(tr("The invoices that decide week %1").arg(week.number));
        m_note->setText(tr("expected date = due date + the customer's median lateness, last 6 paid invoices"));
    } else {
        m_title->setText(tr("What moves in week %1").arg(week.number));
        //: first and last day of a week
        m_note->setText(tr("%1 to %2").arg(format::shortDate(week.from, today), format::shortDate(week.to, today)));
    }
    //: button: goes back to the week with the lowest balance; %1 its number
    m_lowest->setText(tr("Back to week %1, the lowest").arg(forecast.weeks.at(size_t(forecast.lowestWeek)).number));
    m_lowest->setVisible(!lowest);
    m_none->setText(tr("No open invoice: nothing to decide."));
}

void DecidingCard::refresh()
{
    const CashForecast &forecast = m_actions.book().forecast();
    m_week = qBound(0, m_week, int(forecast.weeks.size()) - 1);
    fillWords();
    const bool lowest = m_week == forecast.lowestWeek;
    const int total = int(lowest ? forecast.deciding.size() : forecast.weeks.at(size_t(m_week)).movements.size());
    if (lowest) {
        m_deciding->refresh(m_all ? kAllDeciding : kFewRows);
    } else {
        m_movements->refresh(m_actions.book(), m_week, m_all ? kAllMovements : kFewRows);
    }
    m_deciding->setVisible(lowest && total > 0);
    m_movements->setVisible(!lowest);
    m_none->setVisible(lowest && total == 0);
    m_more->setVisible(total > kFewRows);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %n", nullptr, total));
}
} // namespace atlas
