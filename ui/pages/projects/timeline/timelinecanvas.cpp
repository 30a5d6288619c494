// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelinecanvas.h"

#include "ui/pages/projects/timeline/timelinepainter.h"
#include "ui/pages/projects/timeline/timelinetree.h"
#include "ui/pages/projects/timeline/timelinewords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kLeastNames = 210;
constexpr int kMostNames = 340;

/// Whole weeks before today that are visible at first.
int weeksBefore(TimelineZoom zoom)
{
    return zoom == TimelineZoom::Month ? 1 : 2;
}
} // namespace

TimelineCanvas::TimelineCanvas(DeliveryBook &book, TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setObjectName(u"timelineCanvas"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setCornerWidget(new QWidget(this)); // the style would draw a bevel where the scroll bars meet
    setMinimumHeight(TimelineScene::headHeight + 4 * TimelineScene::rowHeight);
    m_scene.book = &book;
    m_scene.model = &model;
    connect(&model, &TimelineModel::rowsChanged, this, &TimelineCanvas::rowsChanged);
    connect(&book, &DeliveryBook::changed, this, [this] { viewport()->update(); });
    connect(&Theme::get(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    verticalScrollBar()->setSingleStep(TimelineScene::rowHeight);
    layOut();
}

void TimelineCanvas::layOut()
{
    TimeAxis &axis = m_scene.axis;
    m_scene.size = viewport()->size();
    const QDate today = m_scene.book->today().isValid() ? m_scene.book->today() : QDate(2000, 1, 3);
    const QDate first = m_model.firstDay().isValid() ? std::min(m_model.firstDay(), today) : today;
    const QDate last = m_model.lastDay().isValid() ? std::max(m_model.lastDay(), today) : today;
    const QDate origin = atlas::mondayOf(first).addDays(-28);
    axis.left = std::clamp(m_scene.size.width() * 2 / 7, kLeastNames, kMostNames);
    axis.width = std::max(1, m_scene.size.width() - axis.left);
    axis.dayWidth = double(axis.width) / daysOf(m_zoom);
    axis.origin = origin;
    const auto days = origin.daysTo(last) + daysOf(m_zoom);
    horizontalScrollBar()->setRange(0, std::max(0, qRound(double(days) * axis.dayWidth) - axis.width));
    horizontalScrollBar()->setPageStep(axis.width);
    horizontalScrollBar()->setSingleStep(std::max(1, qRound(axis.dayWidth)));
    const int room = m_scene.size.height() - TimelineScene::headHeight;
    const auto rows = static_cast<int>(m_model.rows().size());
    verticalScrollBar()->setRange(0, std::max(0, rows * TimelineScene::rowHeight - room));
    verticalScrollBar()->setPageStep(std::max(TimelineScene::rowHeight, room));
    axis.offset = horizontalScrollBar()->value();
    m_scene.scrollY = verticalScrollBar()->value();
}

// Brings the left edge of a day to a pixel.
void TimelineCanvas::keepDay(const QDate &day, double x)
{
    const TimeAxis &axis = m_scene.axis;
    const double at = double(axis.origin.daysTo(day)) * axis.dayWidth + axis.left - x;
    horizontalScrollBar()->setValue(qRound(at));
    m_scene.axis.offset = horizontalScrollBar()->value();
    viewport()->update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::rowsChanged()
{
    const QDate day = m_scene.axis.firstDay();
    const double x = m_scene.axis.x(day);
    layOut();
    if (!m_placed && isVisible() && !m_model.rows().isEmpty()) {
        m_placed = true;
        showToday();
    } else {
        keepDay(day, x);
    }
    if (m_drag.began && m_model.rowOf(m_drag.taskId) < 0) {
        cancelDrag(); // it is gone
    }
    describeCurrent();
    viewport()->update();
}

void TimelineCanvas::showToday()
{
    keepDay(atlas::mondayOf(m_scene.book->today()).addDays(-7 * weeksBefore(m_zoom)), m_scene.axis.left);
}

void TimelineCanvas::setZoom(TimelineZoom zoom)
{
    if (zoom == m_zoom) {
        return;
    }
    const QDate first = m_scene.axis.firstDay();
    m_zoom = zoom;
    layOut();
    keepDay(atlas::mondayOf(first), m_scene.axis.left);
    Q_EMIT zoomChanged();
}

void TimelineCanvas::setCurrentId(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        selectRow(row);
    } else {
        m_scene.currentId.clear();
        viewport()->update();
    }
}

void TimelineCanvas::selectRow(int row)
{
    if (row < 0 || row >= m_model.rows().size()) {
        return;
    }
    m_scene.currentId = m_model.rows().at(row).id;
    const int top = row * TimelineScene::rowHeight;
    const int room = std::max(TimelineScene::rowHeight, m_scene.size.height() - TimelineScene::headHeight);
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value()) {
        bar->setValue(top);
    } else if (top + TimelineScene::rowHeight > bar->value() + room) {
        bar->setValue(top + TimelineScene::rowHeight - room);
    }
    describeCurrent();
    viewport()->update();
}

// The canvas is one widget to a screen reader: what is chosen is its description.
void TimelineCanvas::describeCurrent()
{
    const int row = m_model.rowOf(m_scene.currentId);
    const QString words = row < 0 ? QString() : TimelineWords::row(m_model.rows().at(row), *m_scene.book);
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void TimelineCanvas::addSaving(const QString &taskId, const TimelineScene::Days &days)
{
    m_scene.saving.insert(taskId, days);
    viewport()->update();
}

void TimelineCanvas::removeSaving(const QString &taskId)
{
    m_scene.saving.remove(taskId);
    viewport()->update();
}

void TimelineCanvas::setEffect(const std::optional<RescheduleEffect> &effect)
{
    m_scene.effect = effect;
    if (effect) {
        m_scene.pointer = besideBar(effect->taskId);
    }
    viewport()->update();
}

QPoint TimelineCanvas::besideBar(const QString &taskId) const
{
    const int row = m_model.rowOf(taskId);
    const QRectF bar = row < 0 ? QRectF() : m_scene.bar(row);
    const int x = bar.isNull() ? m_scene.axis.left : qRound(std::max(bar.left(), double(m_scene.axis.left)));
    return {std::clamp(x, 0, std::max(0, m_scene.size.width() - 60)),
            row < 0 ? TimelineScene::headHeight : m_scene.rowTop(row)};
}

QRect TimelineCanvas::effectPlace() const
{
    return TimelinePainter::effectBox(m_scene).toAlignedRect();
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.fillRect(viewport()->rect(), Theme::get().tokens().surface);
    TimelinePainter days(painter, m_scene);
    if (m_scene.book->today().isValid()) {
        days.paint();
        days.paintHead();
    }
    timelinetree::paint(painter, m_scene);
    days.paintEffect();
}

void TimelineCanvas::resizeEvent(QResizeEvent *)
{
    const QDate day = m_scene.axis.firstDay();
    const double share = (m_scene.axis.x(day) - m_scene.axis.left) / m_scene.axis.dayWidth;
    const int row = m_model.rowOf(m_scene.currentId);
    const bool inSight = row >= m_scene.firstRow() && row <= m_scene.lastRow();
    layOut();
    if (inSight) {
        selectRow(row); // a panel that opens for it takes room, and must not hide it
    }
    keepDay(day, m_scene.axis.left + share * m_scene.axis.dayWidth);
}

void TimelineCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
    if (!m_placed && !m_model.rows().isEmpty()) {
        m_placed = true;
        showToday();
    }
    Q_EMIT shown();
}

void TimelineCanvas::scrollContentsBy(int dx, int)
{
    m_scene.axis.offset = horizontalScrollBar()->value();
    m_scene.scrollY = verticalScrollBar()->value();
    viewport()->update();
    if (dx != 0) {
        Q_EMIT axisChanged();
    }
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.focused = event->reason() != Qt::MouseFocusReason;
    if (m_scene.focused && m_model.rowOf(m_scene.currentId) < 0) {
        selectRow(0);
    }
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.focused = false;
    if (m_drag.byKey) {
        cancelDrag();
    }
    viewport()->update();
}

bool TimelineCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = m_scene.rowAt(help->pos().y());
        if (row >= 0 && !m_drag.began) {
            QToolTip::showText(help->globalPos(), TimelineWords::row(m_model.rows().at(row), *m_scene.book), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}
} // namespace atlas
