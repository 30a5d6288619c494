// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinelegend.h"

#include "ui/pages/projects/timeline/timelinepainter.h"
#include "ui/theme/format.h"

#include <QEvent>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kMarkWidth = 22;
constexpr int kMarkGap = 6;
constexpr int kEntryGap = 14;
} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelineLegend"_s);
    setFont(Theme::font(TextSize::Label));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TimelineLegend::setBaseline(const QDate &taken, const QDate &today)
{
    m_taken = taken;
    m_today = today;
    retranslate();
}

QList<TimelineLegend::Entry> TimelineLegend::entries() const
{
    //: legend of the timeline: the dark and the light part of a bar
    QList<Entry> all{{Mark::Bar, tr("done, planned")}};
    if (m_taken.isValid()) {
        //: legend of the timeline: %1 is the day the baseline was taken
        all.append({Mark::Baseline, tr("baseline of %1").arg(format::shortDate(m_taken, m_today))});
    }
    //: legend of the timeline
    all.append({Mark::Milestone, tr("milestone")});
    //: legend of the timeline: a red arrow
    all.append({Mark::Link, tr("late dependency")});
    return all;
}

void TimelineLegend::retranslate()
{
    QStringList texts;
    for (const Entry &entry : entries()) {
        texts.append(entry.text);
    }
    //: accessible name of the legend; %1 its entries
    setAccessibleName(tr("Legend: %1").arg(texts.join(u", "_s)));
    updateGeometry();
    update();
}

QSize TimelineLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : entries()) {
        width += kMarkWidth + kMarkGap + fontMetrics().horizontalAdvance(entry.text) + kEntryGap;
    }
    return {width, 22};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {0, 22};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    double x = width() - sizeHint().width();
    if (x < 0) {
        x = 0; // the last entries are left out where there is no room
    }
    for (const Entry &entry : entries()) {
        const int words = fontMetrics().horizontalAdvance(entry.text);
        if (x + kMarkWidth + kMarkGap + words > width()) {
            break;
        }
        switch (entry.mark) {
        case Mark::Bar:
            TimelinePainter::bar(painter, QRectF(x, y - 5, kMarkWidth, 10), 0.5, t.series[0]);
            break;
        case Mark::Baseline:
            TimelinePainter::baseline(painter, QRectF(x + 0.5, y - 2, kMarkWidth - 1, 4));
            break;
        case Mark::Milestone:
            TimelinePainter::diamond(painter, QPointF(x + kMarkWidth - 8, y), t.text);
            break;
        case Mark::Link:
            painter.setPen(QPen(t.bad, 1));
            painter.drawLine(QPointF(x, y), QPointF(x + kMarkWidth - 4, y));
            TimelinePainter::arrowHead(painter, QPointF(x + kMarkWidth, y), t.bad);
            break;
        }
        painter.setPen(t.secondary);
        painter.drawText(QRectF(x + kMarkWidth + kMarkGap, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        x += kMarkWidth + kMarkGap + words + kEntryGap;
    }
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
