// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace atlas
{
namespace
{
constexpr int ringWidth = 2;
constexpr int ringGap = 2;

class RingWidget final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::get().tokens().accent, ringWidth));
        const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(edge, radius(), radius());
    }

private:
    [[nodiscard]] qreal radius() const { return std::min({8.0, width() / 2.0 - 1, height() / 2.0 - 1}); }
};

bool isKeyboardMove(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// What of `widget` can be seen, in window coordinates: the ring must not float over a scrolled-away control.
QRect visiblePart(const QWidget *widget, const QRect &rect)
{
    QRect visible = rect;
    for (const QWidget *up = widget->parentWidget(); up != nullptr && !up->isWindow(); up = up->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        if (area != nullptr && area->viewport() == up) {
            visible &= QRect(up->mapTo(up->window(), QPoint()), up->size());
        }
    }
    return visible;
}
} // namespace

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    app.installEventFilter(this);
    connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::focusMoved(QWidget *now)
{
    const bool ownDrawing = now != nullptr && (now->property("ownFocus").toBool() || qobject_cast<QMenu *>(now));
    const bool reachable = now != nullptr && now->focusPolicy() != Qt::NoFocus; // a whole page holds focus for its keys
    follow(reachable && !ownDrawing ? now : nullptr);
}

void FocusRing::follow(QWidget *widget)
{
    m_target = widget;
    if (m_ring != nullptr && (widget == nullptr || m_ring->parentWidget() != widget->window())) {
        delete m_ring;
    }
    if (widget != nullptr && m_ring == nullptr) {
        m_ring = new RingWidget(widget->window());
        m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ring->setAttribute(Qt::WA_NoSystemBackground);
        m_ring->setFocusPolicy(Qt::NoFocus);
        m_ring->setObjectName(QStringLiteral("focusRing"));
    }
    place();
}

void FocusRing::place()
{
    if (m_ring == nullptr) {
        return;
    }
    if (m_target == nullptr || !m_byKeyboard || !m_target->isVisible()) {
        m_ring->hide();
        return;
    }
    const bool area = qobject_cast<QAbstractScrollArea *>(m_target) != nullptr;
    const int out = area ? 0 : ringGap + ringWidth;
    QRect rect(m_target->mapTo(m_target->window(), QPoint()), m_target->size());
    rect = visiblePart(m_target, rect.adjusted(-out, -out, out, out)) & m_target->window()->rect();
    if (rect.width() <= 2 * ringWidth || rect.height() <= 2 * ringWidth) {
        m_ring->hide();
        return;
    }
    m_ring->setGeometry(rect);
    // Masked to its line, so that what scrolls inside the ring keeps the fast path of the backing store.
    const QRect own(QPoint(), rect.size());
    constexpr int line = ringWidth + 2;
    m_ring->setMask(QRegion(own) - QRegion(own.adjusted(line, line, -line, -line)));
    m_ring->show();
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        // Qt moves the focus on as if by Tab when the control that had it is hidden: no key was pressed then.
        if (m_keysUsed && isKeyboardMove(static_cast<QFocusEvent *>(event)->reason())) {
            m_byKeyboard = true;
        }
        break;
    case QEvent::ShortcutOverride:
        m_keysUsed = true;
        break;
    case QEvent::KeyPress:
        m_keysUsed = true;
        // An arrow or a letter typed into a control that got the focus by mouse shows where the keys go.
        if (!m_byKeyboard && watched == m_target) {
            m_byKeyboard = static_cast<QKeyEvent *>(event)->text().isEmpty();
            place();
        }
        break;
    case QEvent::MouseButtonPress:
        m_keysUsed = false;
        if (m_byKeyboard) {
            m_byKeyboard = false;
            place();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (m_target != nullptr && m_byKeyboard && widget != nullptr && widget != m_ring &&
            (widget == m_target || widget->isAncestorOf(m_target))) {
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
} // namespace atlas
