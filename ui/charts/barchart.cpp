// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchart.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas
{
namespace
{
constexpr int barRow = 34;
constexpr int leastBarRow = 19; ///< a line of text
constexpr int highestBarRow = 72;
constexpr int barSpace = 10; ///< between two bars
constexpr int barGap = 10;
} // namespace

struct BarChart::Canvas final : QWidget {
    explicit Canvas(BarChart *owner)
        : QWidget(owner)
        , chart(owner)
    {
        setLayoutDirection(Qt::LeftToRight); // bars grow this way in every language
        setFocusPolicy(Qt::StrongFocus);
        setMouseTracking(true);
        setProperty("ownFocus", true);
    }

    BarChart *chart;
    QList<Bar> bars;
    int hovered = -1;
    int current = 0;
    bool fitting = false, roomy = false;

    [[nodiscard]] int rowHeight() const
    {
        if (bars.isEmpty())
            return barRow;
        const int share = height() / int(bars.size());
        if (roomy)
            return std::clamp(share, barRow, highestBarRow);
        return fitting ? std::clamp(share, leastBarRow, barRow) : barRow;
    }

    [[nodiscard]] int thickness() const
    {
        const int row = rowHeight();
        return row > barRow ? row * 2 / 3 : std::max(row / 2, row - barSpace);
    }

    [[nodiscard]] int indexAt(const QPoint &point) const
    {
        const int index = point.y() / rowHeight();
        return point.y() >= 0 && index < bars.size() ? index : -1;
    }

    [[nodiscard]] int widest(QString Bar::*part, const QFont &font) const
    {
        const QFontMetrics metrics(font);
        int width = 0;
        for (const Bar &bar : bars) {
            width = std::max(width, metrics.horizontalAdvance(bar.*part));
        }
        return width + 2; // advances are rounded down
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int labelWidth = std::min(widest(&Bar::label, Theme::font(TextSize::Body)), width() * 2 / 5);
        const int valueWidth = widest(&Bar::valueText, Theme::font(TextSize::Body, 600)) +
                               widest(&Bar::detail, Theme::font(TextSize::Label)) + 3 * barGap;
        double longest = 0;
        for (const Bar &bar : bars) {
            longest = std::max(longest, bar.value);
        }
        const int room = std::max(20, width() - labelWidth - 2 * barGap - valueWidth);
        for (int i = 0; i < bars.size(); ++i) {
            const int length = longest > 0 ? qRound(room * std::max(0.0, bars[i].value) / longest) : 0;
            drawBar(painter, i, labelWidth, length);
        }
    }

    void drawBar(QPainter &painter, int index, int labelWidth, int length) const
    {
        const Tokens &t = Theme::get().tokens();
        const Bar &bar = bars[index];
        const int high = rowHeight();
        const int thick = thickness();
        const QRect row(0, index * high, width(), high);
        if (index == hovered || (hasFocus() && index == current)) {
            painter.setPen(hasFocus() && index == current ? QPen(t.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(index == hovered ? t.hover : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
        painter.setFont(Theme::font(TextSize::Body));
        painter.setPen(t.secondary);
        const QRect labelRect(barGap, row.y(), labelWidth, high);
        painter.drawText(labelRect, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, labelWidth));
        const int x = labelRect.right() + barGap;
        // One hue, paler down the list: the order is read without a legend, and the text carries the value.
        const double fade = bars.size() > 1 ? 0.6 * index / static_cast<double>(bars.size() - 1) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.series[0], t.surface, fade));
        painter.drawRoundedRect(QRectF(x, row.y() + (high - thick) / 2.0, std::max(length, 2), thick), 3, 3);
        painter.setFont(Theme::font(TextSize::Body, 600));
        painter.setPen(t.text);
        const int valueX = x + std::max(length, 2) + barGap;
        painter.drawText(valueX, row.y(), width(), high, Qt::AlignVCenter, bar.valueText);
        const int detailX = valueX + painter.fontMetrics().horizontalAdvance(bar.valueText) + barGap;
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        painter.drawText(detailX, row.y(), width(), high, Qt::AlignVCenter, bar.detail);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        hovered = indexAt(event->position().toPoint());
        update();
    }

    void leaveEvent(QEvent *) override
    {
        hovered = -1;
        update();
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int index = indexAt(event->position().toPoint());
        if (index >= 0) {
            current = index;
            update();
            Q_EMIT chart->activated(index);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int last = static_cast<int>(bars.size()) - 1;
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
            current = std::clamp(current + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
            update();
        } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current <= last) {
            Q_EMIT chart->activated(current);
        } else {
            QWidget::keyPressEvent(event);
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int index = indexAt(help->pos());
            if (index >= 0 && !bars[index].explanation.isEmpty()) {
                QToolTip::showText(help->globalPos(), bars[index].explanation, this);
            }
            return true;
        }
        return QWidget::event(event);
    }
};

BarChart::BarChart(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new Canvas(this))
{
    m_canvas->setObjectName(QStringLiteral("chart.canvas"));
    setCanvas(m_canvas);
}

BarChart::~BarChart() = default;

void BarChart::setFitting(bool fitting)
{
    m_canvas->fitting = fitting;
    m_canvas->update();
}

void BarChart::setRoomy(bool roomy)
{
    m_canvas->roomy = roomy;
    m_canvas->update();
}

void BarChart::setBars(const QList<Bar> &bars, const QStringList &headers)
{
    m_canvas->bars = bars;
    m_canvas->current = std::clamp(m_canvas->current, 0, std::max(0, static_cast<int>(bars.size()) - 1));
    m_canvas->hovered = -1;
    QList<QStringList> rows;
    for (const Bar &bar : bars) {
        rows << QStringList{bar.label, bar.valueText, bar.detail}.mid(0, headers.size());
    }
    setTable(headers, rows);
    m_canvas->setMinimumHeight(static_cast<int>(bars.size()) * (m_canvas->fitting ? leastBarRow : barRow));
    updateGeometry();
    m_canvas->update();
}

QSize BarChart::sizeHint() const
{
    return {480, std::max(2, static_cast<int>(m_canvas->bars.size())) * barRow};
}
} // namespace atlas
