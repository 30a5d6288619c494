// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/charts/funnelview.h"

#include "models/insight/pipelinefigures.h"
#include "ui/charts/barchart.h"
#include "ui/pages/common/chartcard.h"
#include "ui/theme/format.h"

#include <QEvent>
#include <QPushButton>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FunnelView::FunnelView(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_chart(new BarChart)
{
    const ChartCard card = buildChartCard(*this, *m_chart);
    m_title = card.title;
    m_note = card.note;
    m_chart->setRoomy(true);
    m_toggle = card.toggle;
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_chart->setTableVisible(!m_chart->isTableVisible());
        refresh();
    });
    connect(m_chart, &ChartView::activated, this, [this](int bar) {
        if (bar < 0 || bar >= m_stages.size()) {
            return;
        }
        const int stage = m_stages.at(bar);
        QStringList ids;
        for (const DealRow &row : m_book.rows()) {
            if (row.stageIndex == stage) {
                ids.append(row.deal.id);
            }
        }
        Q_EMIT stageOpened(m_book.pipeline().stages.at(stage).display, ids);
    });
}

void FunnelView::refresh()
{
    const QString home = m_book.settings().org.currency;
    QList<BarChart::Bar> bars;
    m_stages.clear();
    int count = 0;
    for (const FunnelStep &step : funnel(m_book.rows(), m_book.pipeline())) {
        const QString raw = format::money(step.raw, home);
        const QString weighted = format::money(step.weighted, home);
        BarChart::Bar bar;
        bar.label = m_book.pipeline().stages.at(step.stageIndex).display;
        bar.value = step.count;
        bar.valueText = format::number(step.count);
        //: beside a bar of the funnel; %1 raw and %2 weighted amount of a stage
        bar.detail = tr("%1 \u00b7 weighted %2").arg(raw, weighted);
        bar.explanation = bar.label + u'\n' + tr("%n deals", nullptr, step.count) + u'\n' + bar.detail;
        bars.append(bar);
        m_stages.append(step.stageIndex);
        count += step.count;
    }
    m_title->setText(tr("Open deals by stage"));
    m_note->setText(tr("%n open deals, before filters", nullptr, count));
    m_toggle->setText(m_chart->isTableVisible() ? tr("Show chart") : tr("Show table"));
    m_chart->setTitle(m_title->text());
    m_chart->setBars(bars, {tr("Stage"), tr("Deals"), tr("Amounts")});
}

void FunnelView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}
} // namespace atlas
