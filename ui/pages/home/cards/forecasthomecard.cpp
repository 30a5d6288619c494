// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/forecasthomecard.h"

#include "models/books/cashbook.h"
#include "models/home/homewords.h"
#include "ui/pages/cashflow/overview/forecastcontent.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ForecastHomeCard::ForecastHomeCard(const CardKind &kind, QWidget *parent)
    : HomeCard(kind, parent)
    , m_chart(new CashChart(this))
    , m_empty(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
{
    buildFrame(true);
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_empty, 1);
    connect(m_chart, &ChartView::activated, this, [this] { Q_EMIT pageOpened(this->kind().pageId); });
    retranslate();
}

void ForecastHomeCard::refresh(const HomeSources &sources, const QString &)
{
    const bool known = sources.cash && sources.cash->books().readAt.isValid();
    m_waiting = !known;
    m_chart->setVisible(known);
    m_empty->setVisible(!known);
    m_empty->setText(homewords::reason(u"never_read"_s));
    m_again = [this, cash = sources.cash, known] {
        if (known)
            m_chart->setContent(forecastContent(*cash));
        setNote(known ? tr("open invoices on the day they are expected") : QString());
    };
    m_again();
}

void ForecastHomeCard::retranslate()
{
    HomeCard::retranslate();
    m_chart->setTitle(homewords::cardTitle(kind().id));
    if (m_again)
        m_again();
}
} // namespace atlas
