// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/mailview.h"

#include <QScrollBar>
#include <QTimer>

namespace atlas
{
namespace
{
constexpr int mailFooterHeight = 44;
} // namespace

MailView::MailView(const MailBook &book, MailListModel &model, QWidget *parent)
    : QListView(parent)
    , m_book(book)
    , m_list(model)
{
    // Before the selection model hears of it: what is selected is remembered by id.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &MailView::hold);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &MailView::hold);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &MailView::hold);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAutoScroll(false); // the view scrolls where the person goes, never because rows come and go
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        if (bar->maximum() > 0 && bar->sliderPosition() >= bar->maximum())
            Q_EMIT endReached();
    });
    rebuild();
}

void MailView::setFooter(QWidget *footer)
{
    m_footer = footer;
    footer->setParent(viewport());
    footer->hide();
}

void MailView::setFooterVisible(bool visible)
{
    if (visible == m_footerVisible)
        return;
    m_footerVisible = visible;
    updateGeometries();
}

void MailView::setToday(const QDate &today)
{
    m_today = today;
    viewport()->update();
}

void MailView::setUnreadOnly(bool unreadOnly)
{
    if (unreadOnly == m_wish.unreadOnly)
        return;
    hold();
    m_wish.unreadOnly = unreadOnly;
    m_wish.kept.clear();
    settle(Gone::Drop);
}

void MailView::rebuild()
{
    // The mail being read stays in sight although it is unread no more.
    if (m_wish.unreadOnly && !m_currentId.isEmpty())
        m_wish.kept.insert(m_currentId);
    m_lines.rebuild(m_list, m_wish);
}

QModelIndex MailView::indexOfLine(int line) const
{
    const int row = m_lines.rowOf(line);
    return row < 0 ? QModelIndex() : m_list.index(row);
}

QModelIndex MailView::indexOfId(const QString &id) const
{
    const int row = m_list.rowOf(id);
    return m_lines.lineOf(row) < 0 ? QModelIndex() : m_list.index(row);
}

int MailView::currentLine() const
{
    return m_lines.lineOf(m_list.rowOf(m_currentId));
}

QRect MailView::visualRect(const QModelIndex &index) const
{
    const int line = index.isValid() ? m_lines.lineOf(index.row()) : -1;
    return line < 0 ? QRect()
                    : QRect(0, m_lines.topOf(line) - verticalOffset(), viewport()->width(), MailLines::rowHeight);
}

QModelIndex MailView::indexAt(const QPoint &at) const
{
    const int line = m_lines.lineAt(at.y() + verticalOffset());
    return line < 0 ? QModelIndex() : indexOfLine(line);
}

int MailView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool MailView::isIndexHidden(const QModelIndex &index) const
{
    return m_lines.lineOf(index.row()) < 0;
}

void MailView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int line = index.isValid() ? m_lines.lineOf(index.row()) : -1;
    if (line < 0)
        return;
    const int page = viewport()->height();
    const int top = m_lines.topOf(line) - (m_lines.hasHeading(line) ? MailLines::headingHeight : 0);
    const int bottom = m_lines.topOf(line) + MailLines::rowHeight;
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue((top + bottom - page) / 2);
    else if (hint == PositionAtTop || top < bar->value())
        bar->setValue(top);
    else if (hint == PositionAtBottom || bottom > bar->value() + page)
        bar->setValue(bottom - page);
}

void MailView::doItemsLayout()
{
    // Not the base's, which would ask every row for its size.
    updateGeometries();
    viewport()->update();
}

void MailView::updateGeometries()
{
    const int page = viewport()->height();
    const int whole = m_lines.height() + (m_footerVisible ? mailFooterHeight : 0);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, whole - page));
    horizontalScrollBar()->setRange(0, 0);
    placeFooter();
}

void MailView::placeFooter()
{
    if (!m_footer)
        return;
    const QSize size(qMin(m_footer->sizeHint().width(), viewport()->width() - 24), m_footer->sizeHint().height());
    const int top = m_lines.height() - verticalOffset() + (mailFooterHeight - size.height()) / 2;
    m_footer->setGeometry(QRect(QPoint((viewport()->width() - size.width()) / 2, top), size));
    m_footer->setVisible(m_footerVisible);
}

void MailView::scrollContentsBy(int, int)
{
    placeFooter();
    viewport()->update();
}

QModelIndex MailView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_lines.count() - 1, line = currentLine();
    const int page = qMax(1, viewport()->height() / MailLines::rowHeight - 1);
    int wanted = line;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        wanted = line - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        wanted = line + 1;
        break;
    case MoveHome:
        wanted = 0;
        break;
    case MoveEnd:
        wanted = last;
        break;
    case MovePageUp:
        wanted = line - page;
        break;
    case MovePageDown:
        wanted = line + page;
        break;
    }
    return last < 0 ? QModelIndex() : indexOfLine(qBound(0, wanted, last));
}
} // namespace atlas
