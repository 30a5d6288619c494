// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/cashcanvas.h"

#include "ui/charts/monthchart.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas
{
namespace
{
constexpr int kNoteHeight = 38; ///< two lines of label over the chosen week
constexpr int kAxisWidth = 56;
constexpr int kWeekLabelHeight = 24;
} // namespace

CashCanvas::CashCanvas(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    setMinimumSize(420, 200);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CashCanvas::setContent(const CashChart::Content &content)
{
    m_content = content;
    double low = std::min(content.opening, content.floor.value_or(0));
    double high = std::max(content.opening, content.floor.value_or(0));
    for (const CashChart::Week &week : content.weeks) {
        low = std::min({low, week.closing, week.lowest, -week.out});
        high = std::max({high, week.closing, week.in});
    }
    m_steps = signedAxisSteps(low, high);
    const int last = std::max(0, static_cast<int>(content.weeks.size()) - 1);
    m_current = std::clamp(m_current, 0, last);
    m_hovered = -1;
    update();
}

void CashCanvas::setSelectedWeek(int week)
{
    m_selected = week;
    if (week >= 0) {
        m_current = week;
    }
    update();
}

void CashCanvas::setDropTarget(int week, const QString &what, const QString &when)
{
    m_drop = week < m_content.weeks.size() ? week : -1;
    m_dropWhat = what;
    m_dropWhen = when;
    update();
}

QRect CashCanvas::plot() const
{
    return rect().adjusted(kAxisWidth, kNoteHeight, -8, -kWeekLabelHeight);
}

QRect CashCanvas::column(int week) const
{
    const QRect area = plot();
    const int count = std::max(1, static_cast<int>(m_content.weeks.size()));
    const int left = area.x() + area.width() * week / count;
    const int right = area.x() + area.width() * (week + 1) / count;
    return {left, area.y(), right - left, area.height()};
}

int CashCanvas::weekAt(const QPoint &point) const
{
    for (int week = 0; week < m_content.weeks.size(); ++week) {
        const QRect cell = column(week);
        if (point.x() >= cell.left() && point.x() <= cell.right()) {
            return week;
        }
    }
    return -1;
}

// Two lines over a column, within the chart.
QRect CashCanvas::notePlace(int week, int width) const
{
    const int left = column(week).center().x() - width / 2;
    return {std::clamp(left, 0, std::max(0, this->width() - width)), 4, width, 16};
}

double CashCanvas::y(double value) const
{
    const QRect area = plot();
    const double span = m_steps.constLast() - m_steps.constFirst();
    return area.bottom() - (area.height() - 1) * (value - m_steps.constFirst()) / span;
}

QString CashCanvas::words(int week) const
{
    const CashChart::Week &one = m_content.weeks.at(week);
    const CashChart::Words &names = m_content.words;
    const QList<QPair<QString, QString>> values{{names.in, m_content.valueText(one.in)},
                                                {names.out, m_content.valueText(one.out)},
                                                {names.closing, m_content.valueText(one.closing)},
                                                {names.lowest, one.lowestText + u' ' + one.lowestDay}};
    QStringList lines{one.label};
    if (!one.note.isEmpty()) {
        lines << one.note;
    }
    for (const auto &[name, value] : values) {
        //: tooltip of a chart: %1 is the name of a series, %2 its value
        lines << tr("%1: %2").arg(name, value);
    }
    if (one.underFloor) {
        lines << names.underFloor;
    }
    return lines.join(u'\n');
}

void CashCanvas::drawColumn(QPainter &painter, int week) const
{
    const Tokens &t = Theme::get().tokens();
    const QRectF box = QRectF(column(week)).adjusted(1, -kNoteHeight + 1, -1, kWeekLabelHeight - 1);
    const bool focused = hasFocus() && week == m_current;
    if (week == m_selected || week == m_hovered || focused) {
        painter.setPen(focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(week == m_selected ? t.selected : week == m_hovered ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 4, 4);
    }
}

void CashCanvas::drawAxis(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect area = plot();
    painter.setFont(Theme::font(TextSize::Label));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double step : m_steps) {
        const int line = qRound(y(step));
        painter.setPen(qFuzzyIsNull(step) ? t.secondary : t.border);
        painter.drawLine(area.left(), line, area.right(), line);
        painter.setPen(t.secondary);
        const QString text = axisText(step).replace(u'-', QStringLiteral("\u2212\u00a0"));
        painter.drawText(QRect(0, line - 9, kAxisWidth - 8, 18), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.drawText(QRect(0, 0, kAxisWidth - 8, 18), Qt::AlignRight | Qt::AlignVCenter, m_content.unit);
    painter.setRenderHint(QPainter::Antialiasing);
}

void CashCanvas::drawBars(QPainter &painter, int week) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect cell = column(week);
    const CashChart::Week &one = m_content.weeks.at(week);
    const double thickness = std::min(18.0, cell.width() * 0.24);
    const double zero = y(0);
    const double middle = cell.left() + cell.width() / 2.0;
    painter.setPen(Qt::NoPen);
    const double top = y(one.in);
    if (zero - top >= 0.5) {
        painter.setBrush(t.series[2]);
        painter.drawRoundedRect(QRectF(middle - thickness - 1, top, thickness, zero - top), 2, 2);
    }
    const double bottom = y(-one.out);
    if (bottom - zero >= 0.5) {
        painter.setBrush(t.series[5]);
        painter.drawRoundedRect(QRectF(middle + 1, zero, thickness, bottom - zero), 2, 2);
    }
}

void CashCanvas::drawFloor(QPainter &painter) const
{
    if (!m_content.floor) {
        return;
    }
    const Tokens &t = Theme::get().tokens();
    const QRect area = plot();
    const double line = qRound(y(*m_content.floor)) + 0.5; // on the pixels
    painter.setPen(QPen(t.bad, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.badOnFill);
    // Over its line, unless the last balance is written there.
    const double last = y(m_content.weeks.constLast().closing) - 12;
    const bool taken = m_selected != m_content.weeks.size() - 1 && qAbs(last - (line - 9)) < 17;
    const double top = taken ? line + 1 : line - 17;
    painter.drawText(QRectF(area.left(), top, area.width() - 2, 16), Qt::AlignRight | Qt::AlignVCenter,
                     m_content.words.floor);
}

QPolygonF CashCanvas::balanceLine() const
{
    QPolygonF line;
    line << QPointF(plot().left(), y(m_content.opening));
    for (int week = 0; week < m_content.weeks.size(); ++week) {
        const CashChart::Week &one = m_content.weeks.at(week);
        const QRect cell = column(week);
        // The lowest day lies on the line, even where the week ends higher.
        if (week == m_content.lowestWeek && one.lowestAt < 1) {
            line << QPointF(cell.left() + cell.width() * one.lowestAt, y(one.lowest));
        }
        line << QPointF(cell.left() + cell.width(), y(one.closing));
    }
    return line;
}

void CashCanvas::drawBalance(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    const QPolygonF line = balanceLine();
    painter.setPen(
        QPen(t.series[0], 2, m_content.simulated ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.series[0]);
    for (const QPointF &point : line) {
        painter.drawEllipse(point, 2.5, 2.5);
    }
    if (m_content.lowestWeek >= 0 && m_content.lowestWeek < m_content.weeks.size()) {
        const CashChart::Week &low = m_content.weeks.at(m_content.lowestWeek);
        const QRect cell = column(m_content.lowestWeek);
        painter.setPen(QPen(t.bad, 2));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF(cell.left() + cell.width() * low.lowestAt, y(low.lowest)), 4.5, 4.5);
    }
}

void CashCanvas::drawWeekLabel(QPainter &painter, int week) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect cell = column(week);
    const bool strong = week == m_selected || week == m_hovered || (hasFocus() && week == m_current);
    const QFont font = Theme::font(TextSize::Label, strong ? 600 : 400);
    const QString &label = m_content.weeks.at(week).label;
    // Where a column is too narrow for "W4 14 Dec", its number is enough: the tooltip has it all.
    const bool fits = QFontMetrics(font).horizontalAdvance(label) <= cell.width() - 2;
    painter.setFont(font);
    painter.setPen(strong ? t.text : t.secondary);
    painter.drawText(QRect(cell.left(), cell.bottom() + 1, cell.width(), kWeekLabelHeight), Qt::AlignCenter,
                     fits ? label : label.section(u' ', 0, 0));
}

void CashCanvas::drawLabels(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    const int last = static_cast<int>(m_content.weeks.size()) - 1;
    const QFont strong = Theme::font(TextSize::Label, 600);
    painter.setFont(strong);
    painter.setPen(t.text);
    const auto label = [&](double x, double value, Qt::Alignment side) {
        const double top = std::max(double(kNoteHeight) - 20, y(value) - 20);
        const double left = side == Qt::AlignLeft ? x + 8 : x - 168;
        painter.drawText(QRectF(left, top, 160, 16), side | Qt::AlignVCenter, m_content.valueText(value));
    };
    if (m_selected != 0) {
        label(plot().left(), m_content.opening, Qt::AlignLeft);
    }
    if (m_selected != last) {
        label(plot().right() + 8, m_content.weeks.at(last).closing, Qt::AlignRight);
    }
    if (m_drop < 0 && m_selected >= 0 && m_selected <= last) {
        const CashChart::Week &week = m_content.weeks.at(m_selected);
        const QFont plain = Theme::font(TextSize::Label);
        const int width = 4 + std::max(QFontMetrics(strong).horizontalAdvance(week.lowestText),
                                       QFontMetrics(plain).horizontalAdvance(week.lowestDay));
        const QRect note = notePlace(m_selected, width);
        painter.drawText(note, Qt::AlignCenter, week.lowestText);
        painter.setFont(plain);
        painter.drawText(note.translated(0, 16), Qt::AlignCenter, week.lowestDay);
    }
}

void CashCanvas::drawDropTarget(QPainter &painter) const
{
    if (m_drop < 0) {
        return;
    }
    const Tokens &t = Theme::get().tokens();
    painter.setPen(QPen(t.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(column(m_drop)).adjusted(1, -kNoteHeight + 1, -1, kWeekLabelHeight - 1), 4, 4);
    const QFont when = Theme::font(TextSize::Label, 600);
    const QFont what = Theme::font(TextSize::Label);
    const int width = 12 + std::max(QFontMetrics(when).horizontalAdvance(m_dropWhen),
                                    QFontMetrics(what).horizontalAdvance(m_dropWhat));
    const QRect note = notePlace(m_drop, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface); // wider than the column: neither its frame nor a line runs through the words
    painter.drawRect(note.adjusted(0, -2, 0, 16));
    painter.setPen(t.accent);
    painter.setFont(when);
    painter.drawText(note, Qt::AlignCenter, m_dropWhen);
    painter.setFont(what);
    painter.drawText(note.translated(0, 16), Qt::AlignCenter, m_dropWhat);
}

void CashCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.weeks.isEmpty()) {
        return;
    }
    for (int week = 0; week < m_content.weeks.size(); ++week) {
        drawColumn(painter, week);
    }
    drawAxis(painter);
    for (int week = 0; week < m_content.weeks.size(); ++week) {
        drawBars(painter, week);
        drawWeekLabel(painter, week);
    }
    drawFloor(painter);
    drawBalance(painter);
    drawLabels(painter);
    drawDropTarget(painter);
}

bool CashCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int week = weekAt(help->pos());
        if (week >= 0) {
            QToolTip::showText(help->globalPos(), words(week), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void CashCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = weekAt(event->position().toPoint());
    update();
}

void CashCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int week = weekAt(event->position().toPoint());
    if (week >= 0 && event->button() == Qt::LeftButton) {
        setSelectedWeek(week);
        Q_EMIT activated(week);
    }
}

void CashCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void CashCanvas::moveCurrent(int step)
{
    const int last = static_cast<int>(m_content.weeks.size()) - 1;
    m_current = std::clamp(m_current + step, 0, std::max(0, last));
    update();
    if (last >= 0) {
        // Whoever uses the keyboard sees what the pointer would show.
        const QRect cell = column(m_current);
        QToolTip::showText(mapToGlobal(QPoint(cell.center().x(), cell.top())), words(m_current), this);
    }
}

void CashCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_content.weeks.size());
    switch (event->key()) {
    case Qt::Key_Left:
        moveCurrent(-1);
        return;
    case Qt::Key_Right:
        moveCurrent(1);
        return;
    case Qt::Key_Home:
        moveCurrent(-count);
        return;
    case Qt::Key_End:
        moveCurrent(count);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < count) {
            setSelectedWeek(m_current);
            Q_EMIT activated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
