// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/charts/forecastview.h"

#include "models/insight/pipelinefigures.h"
#include "ui/charts/monthchart.h"
#include "ui/pages/common/chartcard.h"
#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"

#include <cmath>
#include <QEvent>
#include <QPushButton>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
double majorUnits(const Money &amount)
{
    return double(amount.minor()) / std::pow(10.0, Money::decimals(amount.currency()));
}
} // namespace

ForecastView::ForecastView(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_chart(new MonthChart)
{
    const ChartCard card = buildChartCard(*this, *m_chart);
    m_title = card.title;
    m_note = card.note;
    m_foot = card.foot;
    m_toggle = card.toggle;
    m_foot->setTextFormat(Qt::RichText);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_chart->setTableVisible(!m_chart->isTableVisible());
        refresh();
    });
    connect(m_chart, &ChartView::activated, this, &ForecastView::openMonth);
}

void ForecastView::refresh()
{
    const QString home = m_book.settings().org.currency;
    const Forecast all = forecast(m_book.rows(), m_book.pipeline(), m_book.today(), 6);
    QStringList labels;
    MonthChart::Series raw{tr("Raw"), {}, 5}, weighted{tr("Weighted"), {}, 0}, won{tr("Won"), {}, 2};
    m_months.clear();
    bool others = false;
    for (const ForecastMonth &month : all.months) {
        labels.append(QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat));
        m_months.append(month.month);
        raw.values.append(majorUnits(month.raw.in(home)));
        weighted.values.append(majorUnits(month.weighted.in(home)));
        won.values.append(majorUnits(month.won.in(home)));
        others = others || month.raw.amounts(home).size() > (month.raw.in(home).isZero() ? 0 : 1);
    }
    m_title->setText(tr("Forecast by closing month"));
    //: %1 is a currency code
    m_note->setText(others ? tr("Amounts in %1; other currencies are left out").arg(home)
                           : tr("Amounts in %1").arg(home));
    m_toggle->setText(m_chart->isTableVisible() ? tr("Show chart") : tr("Show table"));
    m_chart->setTitle(m_title->text());
    const auto words = [home](double value) {
        const double minor = value * std::pow(10.0, Money::decimals(home));
        return format::money(Money(qRound64(minor), home));
    };
    m_chart->setData(labels, {raw, weighted, won}, format::moneyParts(Money(0, home)).unit, tr("Month"), words);
    QStringList apart;
    if (all.overdueCount > 0) {
        //: %n deals whose closing date has passed; %1 their amounts
        const QString text = tr("%n deals should have closed already: %1.", nullptr, all.overdueCount)
                                 .arg(format::money(all.overdue, home));
        apart.append(toned(Label::Tone::Bad, text.toHtmlEscaped()));
    }
    if (all.undatedCount > 0) {
        apart.append(tr("%n deals have no closing date.", nullptr, all.undatedCount).toHtmlEscaped());
    }
    m_foot->setText(apart.join(u' '));
    m_foot->setVisible(!apart.isEmpty());
}

void ForecastView::openMonth(int index)
{
    if (index < 0 || index >= m_months.size()) {
        return;
    }
    const QDate first = m_months.at(index);
    QStringList ids;
    for (const DealRow &row : m_book.rows()) {
        const Stage *stage = m_book.pipeline().stage(row.deal.stage);
        const bool inMonth = row.deal.closing.year() == first.year() && row.deal.closing.month() == first.month();
        if (inMonth && stage && stage->outcome != StageOutcome::Lost) {
            ids.append(row.deal.id);
        }
    }
    //: records behind a month of the forecast; %1 is a month with its year
    Q_EMIT monthOpened(tr("Closing in %1").arg(QLocale().toString(first, u"MMMM yyyy"_s)), ids);
}

void ForecastView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}
} // namespace atlas
