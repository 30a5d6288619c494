// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/sheetdialog.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace atlas
{
namespace
{
/// What lies between the window and the sheet: dims, and keeps every click from the window.
class DimLayer : public QWidget
{
public:
    explicit DimLayer(QWidget *window)
        : QWidget(window)
    {
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::get().tokens().dim); }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override { event->accept(); }
    void wheelEvent(QWheelEvent *event) override { event->accept(); }
    void keyPressEvent(QKeyEvent *event) override { event->accept(); }
};
} // namespace

SheetDialog::SheetDialog(QWidget *parent)
    // A sub-window of its own right keeps Tab among its children.
    : QDialog(new DimLayer(parent->window()), Qt::SubWindow)
    , m_layer(parentWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_layer->parentWidget()->installEventFilter(this);
    connect(&Theme::get(), &Theme::changed, m_layer, qOverload<>(&QWidget::update));
    connect(this, &QObject::destroyed, m_layer, &QObject::deleteLater);
}

SheetDialog::~SheetDialog()
{
    m_layer->hide();
}

void SheetDialog::present()
{
    QWidget *previous = m_layer->window()->focusWidget();
    if (previous) {
        // Whoever worked with the keyboard goes on where they were.
        connect(this, &QDialog::finished, previous, [previous] { previous->setFocus(Qt::OtherFocusReason); });
    }
    m_layer->show();
    m_layer->raise();
    show();
    centre();
    if (!isAncestorOf(m_layer->window()->focusWidget())) {
        setFocus(Qt::OtherFocusReason);
        focusNextPrevChild(true);
    }
}

QSize SheetDialog::room() const
{
    return m_layer->size();
}

void SheetDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::get().tokens().border);
    painter.setBrush(Theme::get().tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void SheetDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    centre();
}

bool SheetDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_layer->parentWidget() && event->type() == QEvent::Resize) {
        m_layer->setGeometry(m_layer->parentWidget()->rect());
        centre();
    }
    return QDialog::eventFilter(watched, event);
}

void SheetDialog::centre()
{
    move((m_layer->width() - width()) / 2, qMax(16, (m_layer->height() - height()) * 2 / 5));
}
} // namespace atlas
