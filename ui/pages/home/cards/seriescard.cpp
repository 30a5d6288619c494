// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/seriescard.h"

#include "models/home/homewords.h"
#include "ui/charts/barchart.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
SeriesCard::SeriesCard(const CardKind &kind, QWidget *parent)
    : HomeCard(kind, parent)
    , m_chart(new BarChart(this))
    , m_table(new IconButton(u"table"_s, this))
    , m_empty(new Label(TextSize::Body, 400, Label::Tone::Secondary, this))
{
    buildFrame(true);
    m_table->setObjectName(u"home.table"_s);
    m_table->setCheckable(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    head()->addWidget(m_table);
    m_chart->setFitting(true); // twelve weeks are twelve bars, however low the card
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_empty, 1);
    connect(m_chart, &ChartView::activated, this, [this](int index) {
        if (index < 0 || m_first + index >= m_content.bars.size())
            return;
        const HomeSeries::Bar &bar = m_content.bars.at(m_first + index);
        if (bar.recordIds.isEmpty() || this->kind().records.isEmpty())
            Q_EMIT pageOpened(this->kind().pageId);
        else
            Q_EMIT recordsOpened(this->kind(), bar.recordIds, homewords::barLabel(bar));
    });
    connect(m_table, &QToolButton::toggled, this, [this](bool on) {
        m_chart->setTableVisible(on);
        showBars();
    });
    retranslate();
}

void SeriesCard::refresh(const HomeSources &sources, const QString &)
{
    m_content = kind().series(sources);
    showBars();
}

void SeriesCard::showBars()
{
    QList<BarChart::Bar> bars;
    const auto total = int(m_content.bars.size());
    const int shown = m_table->isChecked() ? total : std::min(total, room());
    // The largest stand first; of weeks the latest matter.
    const bool isByTime = total > 0 && QDate::fromString(m_content.bars.constFirst().key, Qt::ISODate).isValid();
    m_first = isByTime ? total - shown : 0;
    for (const HomeSeries::Bar &bar : m_content.bars.mid(m_first, shown)) {
        BarChart::Bar drawn;
        drawn.label = homewords::barLabel(bar);
        drawn.value = bar.value;
        drawn.valueText = homewords::barValue(bar, m_content.unit);
        drawn.explanation = drawn.label + u": "_s + drawn.valueText;
        bars.append(drawn);
    }
    m_chart->setBars(bars, homewords::seriesHeaders(kind().id, m_content.unit));
    const bool nothing = bars.isEmpty();
    m_chart->setVisible(!nothing);
    m_table->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_empty->setText(m_content.unavailable.isEmpty() ? homewords::nothing(kind().id)
                                                     : homewords::reason(m_content.unavailable));
    QStringList note{homewords::period(m_content.from, m_content.to)};
    if (shown < total)
        note.append(homewords::listNote(shown, total));
    note.removeAll(QString());
    setNote(nothing ? QString() : note.join(u" \u00b7 "_s));
}

int SeriesCard::room() const
{
    constexpr int head = 60, least = 18; // px: above and below the bars, and of the lowest bar
    return std::max(3, (height() - head) / least);
}

void SeriesCard::resizeEvent(QResizeEvent *event)
{
    HomeCard::resizeEvent(event);
    showBars();
}

void SeriesCard::retranslate()
{
    HomeCard::retranslate();
    m_table->setName(tr("Show as a table"));
    m_chart->setTitle(homewords::cardTitle(kind().id));
    showBars();
}
} // namespace atlas
