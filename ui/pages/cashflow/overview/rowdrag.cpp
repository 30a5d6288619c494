// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/rowdrag.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace atlas
{
RowDrag::RowDrag(Subject subject, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
{
}

RowDrag::~RowDrag()
{
    if (m_dragging) {
        end();
    }
}

void RowDrag::watch(QWidget *widget)
{
    m_watched.append(widget);
    widget->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        auto *widget = qobject_cast<QWidget *>(watched);
        return widget && m_watched.contains(widget) && filterMouse(widget, event);
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_dragging && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept(); // it means the drag, not what else Escape closes here
            if (event->type() == QEvent::KeyPress) {
                end();
                Q_EMIT cancelled();
            }
            return true;
        }
        return false;
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        if (m_dragging && m_source && (watched == m_source || watched == m_source->window())) {
            end();
            Q_EMIT cancelled();
        }
        return false;
    default:
        return false;
    }
}

bool RowDrag::filterMouse(QWidget *widget, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint point = mouse->globalPosition().toPoint();
    if (event->type() == QEvent::MouseButtonPress) {
        m_source = widget;
        m_pressed = mouse->button() == Qt::LeftButton ? m_subject(widget, mouse->position().toPoint()) : QString();
        m_pressedAt = point;
        // A press that nobody takes would not be followed; buttons see theirs, too.
        return !m_pressed.isEmpty() && !qobject_cast<QAbstractButton *>(widget);
    }
    if (m_pressed.isEmpty() || widget != m_source) {
        return false;
    }
    if (event->type() == QEvent::MouseMove) {
        const bool far = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!m_dragging && far && mouse->buttons().testFlag(Qt::LeftButton)) {
            begin();
        }
        if (m_dragging) {
            Q_EMIT moved(m_pressed, point);
        }
        return m_dragging;
    }
    const QString subject = std::exchange(m_pressed, QString());
    if (!m_dragging || mouse->button() != Qt::LeftButton) {
        return false;
    }
    end();
    Q_EMIT dropped(subject, point);
    return true;
}

void RowDrag::begin()
{
    m_dragging = true;
    if (auto *button = qobject_cast<QAbstractButton *>(m_source)) {
        button->setDown(false); // letting it go is no click
    }
    QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
    qApp->installEventFilter(this);
}

void RowDrag::end()
{
    m_dragging = false;
    m_pressed.clear();
    qApp->removeEventFilter(this);
    QGuiApplication::restoreOverrideCursor();
}
} // namespace atlas
