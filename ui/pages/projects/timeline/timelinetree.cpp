// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinetree.h"

#include "models/projects/deliverywords.h"
#include "ui/pages/projects/timeline/timelinepainter.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/theme/format.h"
#include "ui/theme/lineicon.h"

#include <QPainter>

namespace atlas::timelinetree
{
namespace
{
constexpr int kDoneWidth = 44;
constexpr int kWhoWidth = 78;
constexpr int kPad = 10;

int indentOf(const TimelineRow &row)
{
    return row.kind == TimelineRow::Kind::Project ? 0 : 8 + 14 * std::max(0, row.depth - 1);
}

QRect doneColumn(const TimelineScene &scene, int top)
{
    return {scene.axis.left - kDoneWidth - kPad, top, kDoneWidth, TimelineScene::rowHeight - 1};
}

QRect whoColumn(const TimelineScene &scene, int top)
{
    return {scene.axis.left - kDoneWidth - kPad - kWhoWidth - 4, top, kWhoWidth, TimelineScene::rowHeight - 1};
}

void head(QPainter &painter, const TimelineScene &scene)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const int top = 15;
    painter.drawText(QRect(kPad, top, scene.axis.left, 24), Qt::AlignLeft | Qt::AlignVCenter,
                     //: head of the timeline's names
                     QCoreApplication::translate("atlas::TimelineWords", "Project, task"));
    painter.drawText(whoColumn(scene, top), Qt::AlignRight | Qt::AlignVCenter,
                     //: head of a narrow column: initials of people, or how the project stands
                     QCoreApplication::translate("atlas::TimelineWords", "Who, health"));
    painter.drawText(doneColumn(scene, top), Qt::AlignRight | Qt::AlignVCenter,
                     //: head of a narrow column: percent done
                     QCoreApplication::translate("atlas::TimelineWords", "Done"));
}

void healthPill(QPainter &painter, const QRect &column, HealthLevel level)
{
    const Tokens &t = Theme::get().tokens();
    const Pill::Tone tone = TimelineWords::healthTone(level);
    const QColor ink = tone == Pill::Tone::Good   ? t.goodOnFill
                       : tone == Pill::Tone::Warn ? t.warnOnFill
                       : tone == Pill::Tone::Bad  ? t.badOnFill
                                                  : t.secondary;
    const QString word = DeliveryWords::level(level);
    painter.setFont(Theme::font(TextSize::Label));
    const int width = painter.fontMetrics().horizontalAdvance(word) + 16;
    const QRect place(column.right() + 1 - width, column.center().y() - 8, width, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(place, 8.5, 8.5);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, word);
}

void chevronOf(QPainter &painter, const TimelineScene &scene, int index, const TimelineRow &row)
{
    const QRect place = chevron(scene, index);
    if (!place.isNull()) {
        const QString icon = row.expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        painter.drawPixmap(place.center() - QPoint(6, 6), lineIconPixmap(icon, 14, Theme::get().tokens().secondary,
                                                                         painter.device()->devicePixelRatioF()));
    }
}

void doneText(QPainter &painter, const QRect &column, const TimelineRow &row)
{
    const Tokens &t = Theme::get().tokens();
    const bool milestone = row.kind == TimelineRow::Kind::Milestone;
    if (milestone && row.lateDays == 0) {
        return;
    }
    const bool wrong = milestone && (row.overdue || row.makesMilestoneLate);
    painter.setFont(Theme::font(milestone ? TextSize::Label : TextSize::Body));
    painter.setPen(wrong ? t.badOnFill : milestone ? t.secondary : t.text);
    painter.drawText(column, Qt::AlignRight | Qt::AlignVCenter,
                     milestone ? TimelineWords::late(row.lateDays) : format::percent(row.percent / 100.0));
}

void treeRow(QPainter &painter, const TimelineScene &scene, int index)
{
    const Tokens &t = Theme::get().tokens();
    const TimelineRow &row = scene.model->rows().at(index);
    const bool project = row.kind == TimelineRow::Kind::Project;
    const bool current = row.id == scene.currentId;
    const int top = scene.rowTop(index);
    const QRect whole(0, top, scene.axis.left, TimelineScene::rowHeight);
    painter.fillRect(whole, current ? t.selected : project ? t.window : t.surface);
    painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), t.border);
    chevronOf(painter, scene, index, row);
    int left = kPad + 20 + indentOf(row);
    if (row.kind == TimelineRow::Kind::Milestone) {
        const bool wrong = !row.isCompleted && (row.overdue || row.makesMilestoneLate);
        TimelinePainter::diamond(painter, QPointF(left + 6, top + 12),
                                 wrong             ? t.bad
                                 : row.isCompleted ? t.series[5]
                                                   : t.text);
        left += 20;
    }
    const QRect who = whoColumn(scene, top);
    painter.setFont(Theme::font(TextSize::Body, project || current ? 600 : 400));
    painter.setPen(t.text);
    const int room = who.left() + (project ? 0 : 36) - left - 4;
    painter.drawText(QRect(left, top, room, TimelineScene::rowHeight - 1), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, room));
    if (project) {
        healthPill(painter, who, row.health);
    } else {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        painter.drawText(who, Qt::AlignRight | Qt::AlignVCenter, row.who);
    }
    doneText(painter, doneColumn(scene, top), row);
    if (current && scene.focused) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(whole).adjusted(2, 1, -2, -2), 4, 4);
    }
}
} // namespace

QRect chevron(const TimelineScene &scene, int row)
{
    const TimelineRow &one = scene.model->rows().at(row);
    return one.expandable ? QRect(kPad - 4 + indentOf(one), scene.rowTop(row), 22, TimelineScene::rowHeight) : QRect();
}

void paint(QPainter &painter, const TimelineScene &scene)
{
    const Tokens &t = Theme::get().tokens();
    const int height = scene.size.height();
    painter.fillRect(0, 0, scene.axis.left, height, t.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = scene.firstRow(); index <= scene.lastRow(); ++index) {
        treeRow(painter, scene, index);
    }
    painter.fillRect(0, 0, scene.axis.left, TimelineScene::headHeight - 1, t.surface);
    head(painter, scene);
    painter.fillRect(scene.axis.left - 1, 0, 1, height, t.border);
    painter.fillRect(0, TimelineScene::headHeight - 1, scene.axis.left, 1, t.border);
}
} // namespace atlas::timelinetree
