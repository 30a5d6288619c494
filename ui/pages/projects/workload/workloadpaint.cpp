// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing of WorkloadGrid.

#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/pages/projects/workload/workloadgrid.h"
#include "ui/pages/projects/workload/workwords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace atlas
{
namespace
{
constexpr double kFarOver = 1.15; ///< beyond it a week is red, not orange

/// What a cell looks like by its load.
struct WorkTone {
    QColor fill, ink;
    bool over = false;
};

WorkTone toneOf(const WorkCell &cell, const Tokens &t)
{
    const std::optional<double> load = cell.load();
    if (!load) {
        // Nobody there: planned work is wrong, none is as it should be.
        return cell.planned > 0 ? WorkTone{t.badFill, t.badOnFill, true} : WorkTone{t.surface, t.secondary, false};
    }
    if (*load > kFarOver) {
        return {t.badFill, t.badOnFill, true};
    }
    if (*load > 1.0) {
        return {t.warnFill, t.warnOnFill, true};
    }
    const double share = *load >= 0.75 ? 0.25 : *load >= 0.4 ? 0.15 : 0.08;
    return {*load > 0 ? mixed(t.surface, t.series[0], share) : t.surface, t.text, false};
}
} // namespace

QString WorkloadGrid::cellText(const WorkCell &cell, bool team) const
{
    switch (m_show) {
    case Show::Logged:
        return TimelineWords::hours(cell.logged);
    case Show::Both:
        return QString::number(qRound(cell.planned / 60.0)) + QStringLiteral("\u00a0/\u00a0") +
               TimelineWords::hours(cell.logged);
    case Show::Planned:
        break;
    }
    if (!team && cell.planned == 0 && cell.available == 0) {
        return WorkWords::away(cell);
    }
    return TimelineWords::hours(cell.planned);
}

void WorkloadGrid::paintCell(QPainter &painter, const QRect &place, const WorkCell &cell) const
{
    const Tokens &t = Theme::get().tokens();
    const WorkTone tone = m_show == Show::Logged ? WorkTone{t.surface, t.text, false} : toneOf(cell, t);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(place, 4, 4);
    const QString text = cellText(cell, false);
    const std::optional<double> load = cell.load();
    const QString percent = tone.over && load ? u' ' + format::percent(*load) : QString();
    const QFont plain = Theme::font(TextSize::Label);
    const QFont strong = Theme::font(TextSize::Label, 600);
    const int first = QFontMetrics(plain).horizontalAdvance(text);
    const int second = QFontMetrics(strong).horizontalAdvance(percent);
    painter.setPen(tone.ink);
    if (first + second > place.width() - 2) {
        // Where a week is narrow the colour keeps its sign: bold is over.
        painter.setFont(tone.over ? strong : plain);
        const QString bare = QString::number(qRound((m_show == Show::Logged ? cell.logged : cell.planned) / 60.0));
        painter.drawText(place, Qt::AlignCenter, first <= place.width() - 2 ? text : bare);
        return;
    }
    const int left = place.center().x() - (first + second) / 2;
    painter.setFont(plain);
    painter.drawText(QRect(left, place.top(), first + 1, place.height()), Qt::AlignVCenter, text);
    painter.setFont(strong);
    painter.drawText(QRect(left + first, place.top(), second + 1, place.height()), Qt::AlignVCenter, percent);
}

void WorkloadGrid::paintNames(QPainter &painter, int index) const
{
    const Tokens &t = Theme::get().tokens();
    const WorkRow &person = m_load.rows.at(index);
    const int top = rowTop(index);
    const int names = m_axis.left - (m_utilisation ? utilisationColumn : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawEllipse(QRect(10, top + 2, 20, 20));
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(t.text);
    painter.drawText(QRect(4, top, 32, personRow - 1), Qt::AlignCenter, format::initials(person.name));
    const QString hours = TimelineWords::hours(person.weeklyMinutes);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.secondary);
    painter.drawText(QRect(0, top, names - 10, personRow - 1), Qt::AlignRight | Qt::AlignVCenter, hours);
    const int room = names - 10 - painter.fontMetrics().horizontalAdvance(hours) - 8 - 38;
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(t.text);
    const QString name = painter.fontMetrics().elidedText(person.name, Qt::ElideRight, room);
    painter.drawText(QRect(38, top, room, personRow - 1), Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = painter.fontMetrics().horizontalAdvance(name);
    if (!person.role.isEmpty() && room - used > 40) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        const QString role = QStringLiteral(" \u00b7 ") + person.role;
        painter.drawText(QRect(38 + used, top, room - used, personRow - 1), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(role, Qt::ElideRight, room - used));
    }
    if (m_utilisation) {
        const std::optional<double> ratio = m_utilisation->value(person.personId);
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(ratio ? t.text : t.secondary);
        painter.drawText(QRect(names, top, utilisationColumn - 12, personRow - 1), Qt::AlignRight | Qt::AlignVCenter,
                         ratio ? format::percent(*ratio) : WorkWords::unknown());
    }
}

void WorkloadGrid::paintTeam(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    const int top = teamTop();
    painter.fillRect(0, top, viewport()->width(), teamRow, t.surface);
    painter.fillRect(0, top - 1, viewport()->width(), 1, t.border);
    const QFont strong = Theme::font(TextSize::Label, 600);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(t.text);
    painter.drawText(QRect(10, top, m_axis.left, teamRow), Qt::AlignLeft | Qt::AlignVCenter, WorkWords::team());
    int weekly = 0;
    for (const WorkRow &person : m_load.rows) {
        weekly += person.weeklyMinutes;
    }
    painter.setFont(strong);
    painter.setPen(t.secondary);
    const int names = m_axis.left - (m_utilisation ? utilisationColumn : 0);
    painter.drawText(QRect(0, top, names - 10, teamRow), Qt::AlignRight | Qt::AlignVCenter,
                     TimelineWords::hours(weekly));
    painter.setClipRect(QRect(m_axis.left, top, viewport()->width() - m_axis.left, teamRow));
    for (qsizetype week = 0; week < m_load.weeks.size() && week < m_load.team.size(); ++week) {
        const QRect place = weekColumn(m_load.weeks.at(week), top + 1);
        if (place.right() < m_axis.left || place.left() > viewport()->width()) {
            continue;
        }
        const WorkCell &sum = m_load.team.at(week);
        const QString text = cellText(sum, true);
        const std::optional<double> load = sum.load();
        const QString percent = load && m_show == Show::Planned ? u' ' + format::percent(*load) : QString();
        const int first = QFontMetrics(strong).horizontalAdvance(text);
        painter.setFont(Theme::font(TextSize::Label));
        const int second = painter.fontMetrics().horizontalAdvance(percent);
        const bool both = first + second <= place.width();
        const int left = place.center().x() - (first + (both ? second : 0)) / 2;
        painter.setPen(t.secondary);
        if (both) {
            painter.drawText(QRect(left + first, top, second + 1, teamRow), Qt::AlignVCenter, percent);
        }
        painter.setFont(strong);
        painter.setPen(t.text);
        painter.drawText(QRect(left, top, first + 1, teamRow), Qt::AlignVCenter, text);
    }
    painter.setClipping(false);
}

void WorkloadGrid::paintHead(QPainter &painter) const
{
    if (m_follows) {
        return;
    }
    const Tokens &t = Theme::get().tokens();
    painter.fillRect(0, 0, viewport()->width(), headHeight(), t.surface);
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, t.border);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.secondary);
    painter.drawText(QRect(10, 0, m_axis.left, headHeight()), Qt::AlignLeft | Qt::AlignVCenter, WorkWords::person());
    if (m_utilisation) {
        painter.drawText(QRect(0, 0, m_axis.left - 12, headHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         WorkWords::utilisation());
    }
    for (const QDate &week : m_load.weeks) {
        const QRect place = weekColumn(week, 0);
        const QString whole = TimelineWords::weekLabel(week);
        const bool fits = painter.fontMetrics().horizontalAdvance(whole) <= place.width();
        painter.drawText(QRect(place.left(), 0, place.width(), headHeight()), Qt::AlignCenter,
                         fits ? whole : TimelineWords::week(week));
    }
}

void WorkloadGrid::paintDrop(QPainter &painter) const
{
    for (int index = 0; index < m_load.rows.size(); ++index) {
        if (m_load.rows.at(index).personId != m_dropPerson) {
            continue;
        }
        const Tokens &t = Theme::get().tokens();
        const QRectF place(1, rowTop(index), viewport()->width() - 2, personRow - 1);
        painter.setPen(QPen(t.accent, 2, Qt::DashLine));
        painter.setBrush(t.selected);
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(t.accentOnFill);
        painter.setFont(Theme::font(TextSize::Body, 600));
        painter.drawText(place, Qt::AlignCenter, m_dropEffect);
    }
}

void WorkloadGrid::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.fillRect(viewport()->rect(), t.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect days(m_axis.left, 0, viewport()->width() - m_axis.left, viewport()->height());
    for (int index = 0; index < m_load.rows.size(); ++index) {
        const int top = rowTop(index);
        if (top + personRow < 0 || top > viewport()->height()) {
            continue;
        }
        paintNames(painter, index);
        painter.setClipRect(days);
        const WorkRow &person = m_load.rows.at(index);
        for (qsizetype week = 0; week < m_load.weeks.size() && week < person.cells.size(); ++week) {
            const QRect place = weekColumn(m_load.weeks.at(week), top);
            if (place.intersects(days)) {
                paintCell(painter, place, person.cells.at(week));
            }
            if (m_selected == Cell{person.personId, m_load.weeks.at(week)}) {
                painter.setPen(QPen(t.accent, m_focused ? 2.5 : 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            }
        }
        painter.setClipping(false);
        painter.fillRect(0, top + personRow - 1, viewport()->width(), 1, t.border);
    }
    if (m_follows) {
        painter.fillRect(m_axis.left - 1, 0, 1, viewport()->height(), t.border);
    }
    paintDrop(painter);
    paintHead(painter);
    paintTeam(painter);
}
} // namespace atlas
