// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys and drawing of the mail list.

#include "ui/pages/inbox/list/maildrag.h"
#include "ui/pages/inbox/list/mailview.h"
#include "ui/pages/inbox/list/mailwords.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace atlas
{
namespace
{
QString hoverActName(int act)
{
    switch (HoverAct(act)) {
    case HoverAct::Archive:
        return MailView::tr("Archive");
    case HoverAct::Flag:
        return MailView::tr("Flag");
    case HoverAct::Delete:
        return MailView::tr("Delete");
    }
    return {};
}

/// What hangs at the pointer while mails are dragged.
QPixmap dragPicture(int mails, qreal scale)
{
    const Tokens &t = Theme::get().tokens();
    const QString words = MailView::tr("%n mail(s)", nullptr, mails);
    const QFont font = Theme::font(TextSize::Body, 600);
    const QSize size(QFontMetrics(font).horizontalAdvance(words) + 24, 30);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.accent);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 6, 6);
    painter.setPen(t.text);
    painter.setFont(font);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, words);
    return picture;
}
} // namespace

MailRowLook MailView::lookOf(int line) const
{
    MailRowLook look;
    const QModelIndex index = indexOfLine(line);
    const MailMessage *message = m_list.messageAt(index.row());
    if (!message)
        return look;
    look.message = *message;
    for (const QString &id : message->labelIds) {
        if (const MailLabel *label = m_book.label(id))
            look.labels.append(*label);
    }
    look.today = m_today;
    look.isSelected = selectionModel()->isSelected(index);
    look.isHovered = visualRect(index).contains(m_mouse);
    look.hotAct = hotActAt(m_mouse, line);
    look.hasKeyboard = message->id == m_currentId && (m_marking || !look.isSelected);
    return look;
}

int MailView::hotActAt(const QPoint &at, int line) const
{
    const QRect row = visualRect(indexOfLine(line));
    return row.contains(at) ? mailrow::actAt(row, at) : -1;
}

void MailView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::get().tokens().surface);
    if (m_before)
        return; // rows are on the move; settle() paints again
    const int width = viewport()->width();
    const int until = event->rect().bottom() + verticalOffset();
    for (int line = m_lines.firstBelow(event->rect().top() + verticalOffset()); line < m_lines.count(); ++line) {
        const int top = m_lines.topOf(line);
        if (m_lines.hasHeading(line)) {
            const QRect heading(0, top - MailLines::headingHeight - verticalOffset(), width, MailLines::headingHeight);
            mailrow::paintHeading(painter, heading, mailwords::dayHeading(m_lines.dayOf(line), m_today));
        }
        if (top > until)
            break;
        mailrow::paint(painter, QRect(0, top - verticalOffset(), width, MailLines::rowHeight), lookOf(line));
    }
}

bool MailView::event(QEvent *event)
{
    // A letter typed here is meant for the mails, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride && triageActOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

bool MailView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = m_lines.lineAt(help->pos().y() + verticalOffset());
        const int act = line < 0 ? -1 : hotActAt(help->pos(), line);
        QToolTip::showText(help->globalPos(), act < 0 ? QString() : hoverActName(act), this);
        return true;
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        m_mouse = QPoint(-1, -1);
        viewport()->update();
    }
    return QListView::viewportEvent(event);
}

void MailView::keyPressEvent(QKeyEvent *event)
{
    const auto act = triageActOf(*event);
    if (act && (*act != TriageAct::Unmark || m_marking || selectionModel()->selectedRows().size() > 1)) {
        Q_EMIT acted(*act);
        event->accept();
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    // Letters with no meaning would jump to subjects that begin with them, and open mails nobody chose.
    const bool isTyped = isPlain || event->modifiers() == Qt::ShiftModifier;
    if (isTyped && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
    if (const QModelIndex index = indexOfId(m_currentId); index.isValid())
        scrollTo(index);
}

void MailView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int line = m_lines.lineAt(at.y() + verticalOffset());
    m_mouse = at;
    m_pressedAct = line < 0 || event->button() != Qt::LeftButton ? -1 : hotActAt(at, line);
    if (m_pressedAct >= 0) {
        event->accept();
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        m_marking = false;
    // The menu is about what is selected, or about the mail under the pointer alone.
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index))
        return;
    QListView::mousePressEvent(event);
}

void MailView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedAct < 0) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QPoint at = event->position().toPoint();
    const int line = m_lines.lineAt(at.y() + verticalOffset());
    const int act = line < 0 ? -1 : hotActAt(at, line);
    const bool isClick = act == m_pressedAct;
    m_pressedAct = -1;
    if (isClick)
        Q_EMIT hoverActed(HoverAct(act), m_lines.ids().at(line));
}

void MailView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int line = m_lines.lineAt(at.y() + verticalOffset());
    if (line < 0 || event->button() != Qt::LeftButton || hotActAt(at, line) >= 0) {
        mousePressEvent(event); // two quick presses of the same button
        return;
    }
    Q_EMIT opened(m_lines.ids().at(line));
}

void MailView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position().toPoint();
    viewport()->update();
    if (m_pressedAct < 0)
        QListView::mouseMoveEvent(event);
}

void MailView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = indexOfId(m_currentId);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !indexAt(event->pos()).isValid())
        return;
    if (byKey && !current.isValid())
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(current).center()) : event->globalPos();
    Q_EMIT menuRequested(at);
    event->accept();
}

void MailView::focusInEvent(QFocusEvent *)
{
    // Not the base's: being reached with Tab must not open the first mail.
    viewport()->update();
}

void MailView::startDrag(Qt::DropActions)
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    // Qt's own loop runs until the mails are let go: nothing may follow it here.
    auto *drag = new QDrag(this);
    drag->setMimeData(maildrag::pack(ids));
    drag->setPixmap(dragPicture(int(ids.size()), devicePixelRatioF()));
    drag->setHotSpot(QPoint(-10, -4));
    drag->exec(Qt::MoveAction);
}
} // namespace atlas
