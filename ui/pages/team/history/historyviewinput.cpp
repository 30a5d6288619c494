// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of a conversation.

#include "ui/pages/team/history/historyview.h"

#include "ui/pages/team/history/messagebar.h"
#include "ui/pages/team/teamactions.h"
#include "ui/widgets/plaintip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace atlas
{
namespace
{
std::optional<HistoryView::Act> historyActOf(const QKeyEvent &event)
{
    using Act = HistoryView::Act;
    static const QHash<int, Act> acts{{Qt::Key_R, Act::Reply},     {Qt::Key_T, Act::Task},
                                      {Qt::Key_E, Act::Edit},      {Qt::Key_Delete, Act::Delete},
                                      {Qt::Key_Plus, Act::React},  {Qt::Key_Return, Act::Thread},
                                      {Qt::Key_Enter, Act::Thread}};
    if (event.matches(QKeySequence::Copy))
        return Act::Copy;
    const auto found = acts.constFind(event.key());
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (found == acts.cend() || modifiers != Qt::NoModifier || event.isAutoRepeat())
        return std::nullopt;
    return *found;
}
} // namespace

MessageTarget HistoryView::targetAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() ? look(index.row()).targetAt(at - visualRect(index).topLeft()) : MessageTarget{};
}

void HistoryView::setHover(const QPoint &at)
{
    const QModelIndex index = viewport()->rect().contains(at) ? indexAt(at) : QModelIndex();
    const int row = index.isValid() && isMessage(index.row()) ? index.row() : -1;
    const MessageTarget hot = row < 0 ? MessageTarget{} : targetAt(at);
    if (row == m_hoverRow && hot == m_hot) {
        placeBar();
        return;
    }
    m_hoverRow = row;
    m_hot = hot;
    viewport()->setCursor(hot.isPressable() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    placeBar();
    viewport()->update();
}

void HistoryView::placeBar()
{
    const HistoryRow *row = m_moving ? nullptr : m_history.rowAt(m_hoverRow);
    const bool fits = row && row->kind == HistoryRow::Kind::Message && row->message.kind != CliqMessage::Kind::Info;
    m_bar->setVisible(fits);
    if (!fits)
        return;
    const QRect rect = visualRect(m_history.index(m_hoverRow));
    const QSize size = m_bar->sizeHint();
    // Over the upper edge, so that it covers the message as little as it can.
    const int top = qBound(0, rect.top() - size.height() / 2, qMax(0, viewport()->height() - size.height()));
    m_bar->setGeometry(QRect(QPoint(viewport()->width() - size.width() - 20, top), size));
    m_bar->raise();
}

const HistoryRow *HistoryView::currentRow() const
{
    return m_currentKey.isEmpty() ? nullptr : m_history.rowAt(m_history.rowOf(m_currentKey));
}

void HistoryView::actOnHovered(Act what)
{
    const HistoryRow *row = m_history.rowAt(m_hoverRow);
    if (row && row->kind == HistoryRow::Kind::Message)
        Q_EMIT acted(what, CliqMessage(row->message));
}

void HistoryView::goTo(int row)
{
    if (row < 0 || row >= m_history.rowCount())
        return;
    setCurrentIndex(m_history.index(row));
    scrollTo(m_history.index(row));
}

bool HistoryView::showMessage(const QString &messageId)
{
    const int row = m_history.rowOf(messageId);
    if (row < 0)
        return false;
    setCurrentIndex(m_history.index(row));
    scrollTo(m_history.index(row), PositionAtCenter);
    return true;
}

void HistoryView::focusLast()
{
    int row = m_history.rowCount() - 1;
    while (row >= 0 && !isMessage(row))
        --row;
    setFocus(Qt::OtherFocusReason);
    goTo(row);
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_moving)
        return; // rows come and go: the keyboard stays with its message
    m_currentKey = current.isValid() ? m_history.keyAt(current.row()) : QString();
    viewport()->update();
}

QModelIndex HistoryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_history.rowCount() - 1;
    const int row = m_history.rowOf(m_currentKey);
    const bool isBack = action == MoveUp || action == MovePrevious || action == MoveLeft || action == MoveEnd;
    int wanted = row;
    if (action == MoveHome || action == MoveEnd) {
        wanted = action == MoveHome ? 0 : last;
    } else if (action == MovePageUp || action == MovePageDown) {
        const int step = action == MovePageUp ? -viewport()->height() : viewport()->height();
        const int y = row < 0 ? verticalOffset() : topOf(row) + step;
        wanted = rowAtHeight(qBound(topOf(0), y, m_tops.last() + m_lead - 20));
    } else {
        wanted = row < 0 ? last : row + (isBack ? -1 : 1);
    }
    while (wanted >= 0 && wanted <= last && !isMessage(wanted))
        wanted += isBack ? -1 : 1;
    if (wanted < 0)
        Q_EMIT topReached();
    return wanted < 0 || wanted > last ? currentIndex() : m_history.index(wanted);
}

bool HistoryView::actOnKey(const QKeyEvent &event)
{
    const std::optional<Act> what = historyActOf(event);
    const HistoryRow *row = currentRow();
    if (!what || !row)
        return false;
    const bool isPending = row->kind == HistoryRow::Kind::Pending;
    const bool isEnter = *what == Act::Thread;
    if (isPending && isEnter && row->pending->error)
        Q_EMIT pressed({MessageTarget::Kind::Retry, {}}, HistoryRow(*row));
    else if (isPending && *what == Act::Delete && row->pending->error)
        Q_EMIT pressed({MessageTarget::Kind::Discard, {}}, HistoryRow(*row));
    else if (isEnter && row->message.kind == CliqMessage::Kind::File)
        Q_EMIT pressed({MessageTarget::Kind::OpenFile, {}}, HistoryRow(*row));
    else if (*what == Act::React && !isPending)
        Q_EMIT reactionRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()),
                                 CliqMessage(row->message));
    else if (!isPending)
        Q_EMIT acted(*what, CliqMessage(row->message));
    return true;
}

bool HistoryView::event(QEvent *event)
{
    // A letter typed here is meant for the message, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride && historyActOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftRequested();
        return;
    }
    if (actOnKey(*event))
        return;
    // Letters with no meaning would jump to messages that begin with them.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
    if (const int row = m_history.rowOf(m_currentKey); row >= 0)
        scrollTo(m_history.index(row));
    if (verticalOffset() == 0)
        Q_EMIT topReached();
}

bool HistoryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString tip =
            index.isValid() ? look(index.row()).tipAt(help->pos() - visualRect(index).topLeft()) : QString();
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    if (event->type() == QEvent::Leave && !m_bar->underMouse())
        setHover(QPoint(-1, -1));
    if (event->type() == QEvent::Wheel && verticalOffset() == 0)
        Q_EMIT topReached();
    return QListView::viewportEvent(event);
}

void HistoryView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    setHover(at);
    m_pressedTarget = event->button() == Qt::LeftButton ? targetAt(at) : MessageTarget{};
    const QModelIndex index = indexAt(at);
    if (index.isValid() && isMessage(index.row()))
        setCurrentIndex(index);
    event->accept();
}

void HistoryView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const MessageTarget target = std::exchange(m_pressedTarget, {});
    event->accept();
    if (!target.isPressable() || !index.isValid() || targetAt(at) != target)
        return;
    if (target.kind == MessageTarget::Kind::AddReaction)
        Q_EMIT reactionRequested(event->globalPosition().toPoint(), CliqMessage(m_history.rowAt(index.row())->message));
    else
        Q_EMIT pressed(target, HistoryRow(*m_history.rowAt(index.row())));
}

void HistoryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick presses, not an act of its own
}

void HistoryView::mouseMoveEvent(QMouseEvent *event)
{
    setHover(event->position().toPoint());
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !isMessage(index.row()))
        return;
    setCurrentIndex(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(at, HistoryRow(*m_history.rowAt(index.row())));
    event->accept();
}

void HistoryView::focusInEvent(QFocusEvent *event)
{
    // Not the base's, which would choose the first row: the last message is where a conversation goes on.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_history.rowOf(m_currentKey) < 0)
        focusLast();
    viewport()->update();
}

void HistoryView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}
} // namespace atlas
