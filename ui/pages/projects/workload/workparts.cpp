// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workparts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kPartLine = 22;
constexpr int kPartRow = 29;
constexpr int kPartPad = 6;

QString lineWords(const WorkParts::Part &part)
{
    return part.text + u'\u00a0' + part.hours;
}
} // namespace

WorkParts::WorkParts(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    setObjectName(form == Form::Line ? u"workParts.line"_s : u"workParts.list"_s);
    setFont(Theme::font(form == Form::Line ? TextSize::Label : TextSize::Body));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setMouseTracking(true);
    setSizePolicy(form == Form::Line ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void WorkParts::setParts(const QList<Part> &parts)
{
    if (parts != m_parts) {
        const bool lost = m_dragging;
        endDrag(); // what was pressed may no longer be there
        if (lost) {
            Q_EMIT dragCancelled();
        }
    }
    m_parts = parts;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(parts.size()) - 1));
    m_hovered = -1;
    setVisible(!parts.isEmpty());
    describe();
    updateGeometry();
    update();
}

void WorkParts::describe()
{
    setAccessibleDescription(m_current < m_parts.size() ? lineWords(m_parts.at(m_current)) : QString());
}

QSize WorkParts::sizeHint() const
{
    if (m_form == Form::List) {
        return {300, kPartRow * static_cast<int>(m_parts.size())};
    }
    int width = 0;
    for (const Part &part : m_parts) {
        width += fontMetrics().horizontalAdvance(lineWords(part)) + 2 * kPartPad;
    }
    return {width, kPartLine};
}

QSize WorkParts::minimumSizeHint() const
{
    return {m_form == Form::Line ? 0 : 200, sizeHint().height()};
}

QRect WorkParts::partRect(int index) const
{
    if (m_form == Form::List) {
        return {0, index * kPartRow, width(), kPartRow};
    }
    int left = 0;
    for (int i = 0; i < index; ++i) {
        left += fontMetrics().horizontalAdvance(lineWords(m_parts.at(i))) + 2 * kPartPad;
    }
    return {left, 0, fontMetrics().horizontalAdvance(lineWords(m_parts.at(index))) + 2 * kPartPad, height()};
}

int WorkParts::partAt(const QPoint &pos) const
{
    for (int index = 0; index < m_parts.size(); ++index) {
        if (partRect(index).contains(pos)) {
            return index;
        }
    }
    return -1;
}

void WorkParts::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < m_parts.size(); ++index) {
        const Part &part = m_parts.at(index);
        const QRect place = partRect(index);
        const bool focused = hasFocus() && index == m_current;
        const bool lifted = m_dragging && index == m_pressed;
        painter.setPen(lifted ? QPen(t.secondary, 1, Qt::DashLine) : focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(index == m_hovered && !m_dragging ? QBrush(t.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4);
        const QRect words = place.adjusted(kPartPad, 0, -kPartPad, 0);
        painter.setPen(m_form == Form::Line ? t.secondary : t.text);
        if (m_form == Form::Line) {
            painter.drawText(words, Qt::AlignCenter, lineWords(part));
            continue;
        }
        const int hours = fontMetrics().horizontalAdvance(part.hours);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, part.hours);
        const int room = words.width() - hours - 16;
        const QString text = fontMetrics().elidedText(part.text, Qt::ElideRight, room);
        const int used = fontMetrics().horizontalAdvance(text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.setPen(t.secondary);
        painter.drawText(words.adjusted(used, 0, -hours - 16, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(u" \u00b7 "_s + part.note, Qt::ElideRight, room - used));
    }
}

void WorkParts::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? partAt(event->position().toPoint()) : -1;
    m_pressedAt = event->globalPosition().toPoint();
    if (m_pressed >= 0) {
        m_current = m_pressed;
        describe();
        update();
    }
}

void WorkParts::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->globalPosition().toPoint();
    if (m_pressed < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        const int hovered = partAt(event->position().toPoint());
        setCursor(hovered < 0 ? Qt::ArrowCursor : Qt::OpenHandCursor);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            setToolTip(hovered < 0 ? QString() : tr("Drag it onto a person to hand it over"));
            update();
        }
        return;
    }
    if (!m_dragging && (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        update();
    }
    if (m_dragging) {
        Q_EMIT dragMoved(m_parts.at(m_pressed).taskIds, point);
    }
}

void WorkParts::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging || event->button() != Qt::LeftButton) {
        m_pressed = -1;
        return;
    }
    const QStringList ids = m_parts.at(m_pressed).taskIds;
    endDrag();
    Q_EMIT dropped(ids, event->globalPosition().toPoint());
}

void WorkParts::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = partAt(event->position().toPoint());
    if (index >= 0) {
        Q_EMIT opened(m_parts.at(index).taskIds);
    }
}

void WorkParts::endDrag()
{
    m_dragging = false;
    m_pressed = -1;
    unsetCursor();
    update();
}

bool WorkParts::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_dragging &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it means the drag, not what else Escape closes here
        return true;
    }
    return QWidget::event(event);
}

void WorkParts::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_dragging) {
        endDrag();
        Q_EMIT dragCancelled();
        return;
    }
    if (m_parts.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool on = key == Qt::Key_Right || key == Qt::Key_Down;
    if (back || on) {
        m_current = std::clamp(m_current + (on ? 1 : -1), 0, static_cast<int>(m_parts.size()) - 1);
        describe();
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened(m_parts.at(m_current).taskIds);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WorkParts::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? m_current : partAt(event->pos());
    if (index >= 0 && index < m_parts.size()) {
        Q_EMIT menuRequested(m_parts.at(index).taskIds,
                             byKey ? mapToGlobal(partRect(index).bottomLeft()) : event->globalPos());
    }
}

void WorkParts::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void WorkParts::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_dragging) {
        endDrag();
        Q_EMIT dragCancelled();
    }
    update();
}
} // namespace atlas
