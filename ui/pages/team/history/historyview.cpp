// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Layout, place and drawing of a conversation; historyviewinput.cpp has mouse and keys.

#include "ui/pages/team/history/historyview.h"

#include "ui/pages/team/history/messagebar.h"
#include "ui/pages/team/history/messagemetrics.h"
#include "ui/pages/team/teamactions.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int historyTopRoom = 34, historyBottomRoom = 12;
constexpr int nearTheTop = 240;
} // namespace

HistoryView::HistoryView(TeamActions &actions, HistoryModel &model, QWidget *parent)
    : QListView(parent)
    , m_actions(actions)
    , m_history(model)
    , m_bar(new MessageBar(viewport()))
{
    setObjectName(u"teamHistory"_s);
    // Before the base hears of it: what is in sight is remembered by key.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &HistoryView::hold);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryView::hold);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        hold();
        for (int row = from.row(); row <= to.row(); ++row)
            m_looks.remove(m_history.keyAt(row));
    });
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        if (verticalScrollBar()->sliderPosition() < nearTheTop)
            Q_EMIT topReached();
    });
    connect(m_bar, &MessageBar::likeRequested, this, [this] {
        if (const HistoryRow *row = m_history.rowAt(m_hoverRow))
            m_actions.toggleReaction(row->message, u"\U0001F44D"_s);
    });
    connect(m_bar, &MessageBar::reactRequested, this, [this] {
        if (const HistoryRow *row = m_history.rowAt(m_hoverRow))
            Q_EMIT reactionRequested(m_bar->reactPlace(), row->message);
    });
    connect(m_bar, &MessageBar::replyRequested, this, [this] { actOnHovered(Act::Reply); });
    connect(m_bar, &MessageBar::taskRequested, this, [this] { actOnHovered(Act::Task); });
    connect(m_bar, &MessageBar::moreRequested, this, [this] {
        if (const HistoryRow *row = m_history.rowAt(m_hoverRow))
            Q_EMIT menuRequested(m_bar->morePlace(), HistoryRow(*row));
    });
    connect(&Theme::get(), &Theme::changed, this, &HistoryView::forgetLooks);
    m_bar->hide();
}

HistoryView::~HistoryView() = default;

void HistoryView::hold()
{
    if (m_moving)
        return;
    m_moving = true;
    m_atEnd = isAtEnd();
    m_hoverRow = -1;
    m_bar->hide();
    const int row = rowAtHeight(verticalOffset() + historyTopRoom);
    m_anchor.clear();
    // A day or the line may go away: a message does not.
    for (int at = qMax(0, row); at < m_history.rowCount() && m_anchor.isEmpty(); ++at) {
        if (isMessage(at)) {
            m_anchor = m_history.keyAt(at);
            m_anchorOffset = topOf(at) - verticalOffset();
        }
    }
}

void HistoryView::settle()
{
    const bool wasMoving = std::exchange(m_moving, false);
    layOut();
    if (!wasMoving)
        return;
    const int anchor = m_anchor.isEmpty() ? -1 : m_history.rowOf(m_anchor);
    if (m_atEnd)
        scrollToEnd();
    else if (anchor >= 0)
        verticalScrollBar()->setValue(topOf(anchor) - m_anchorOffset);
    const int current = m_currentKey.isEmpty() ? -1 : m_history.rowOf(m_currentKey);
    if (current >= 0)
        setCurrentIndex(m_history.index(current));
    viewport()->update();
    Q_EMIT scrolled();
}

void HistoryView::startOver()
{
    m_moving = false;
    m_looks.clear();
    m_currentKey.clear();
    setCurrentIndex({});
    m_begins = true;
    layOut();
    goToBeginning();
    viewport()->update();
    Q_EMIT scrolled();
}

void HistoryView::goToBeginning()
{
    const int line = m_history.newMessagesRow();
    if (line >= 0)
        verticalScrollBar()->setValue(topOf(line) - viewport()->height() / 3);
    else
        scrollToEnd();
}

void HistoryView::forgetLooks()
{
    const bool atEnd = isAtEnd();
    m_looks.clear();
    layOut();
    if (atEnd)
        scrollToEnd();
    viewport()->update();
}

const MessageLook &HistoryView::look(int row) const
{
    std::shared_ptr<MessageLook> &kept = m_looks[m_history.keyAt(row)];
    if (!kept)
        kept = std::make_shared<MessageLook>(*m_history.rowAt(row), m_actions, viewport()->width());
    return *kept;
}

void HistoryView::layOut()
{
    if (m_laidWidth != viewport()->width()) {
        m_laidWidth = viewport()->width();
        m_looks.clear();
    }
    const int rows = m_history.rowCount();
    m_tops.resize(rows + 1);
    int top = historyTopRoom;
    for (int row = 0; row < rows; ++row) {
        m_tops[row] = top;
        top += look(row).height();
    }
    m_tops[rows] = top + historyBottomRoom;
    if (m_looks.size() > rows + 200) { // of rows that left
        const auto kept = std::exchange(m_looks, {});
        for (int row = 0; row < rows; ++row)
            m_looks.insert(m_history.keyAt(row), kept.value(m_history.keyAt(row)));
    }
    updateGeometries();
}

int HistoryView::rowAtHeight(int y) const
{
    const int rows = int(m_tops.size()) - 1;
    if (rows <= 0 || y - m_lead < m_tops.first() || y - m_lead >= m_tops.last() - historyBottomRoom)
        return -1;
    return int(std::upper_bound(m_tops.cbegin(), m_tops.cend() - 1, y - m_lead) - m_tops.cbegin()) - 1;
}

bool HistoryView::isMessage(int row) const
{
    const HistoryRow *found = m_history.rowAt(row);
    return found && (found->kind == HistoryRow::Kind::Message || found->kind == HistoryRow::Kind::Pending);
}

bool HistoryView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 8;
}

void HistoryView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

int HistoryView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect HistoryView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() + 1 >= m_tops.size())
        return {};
    const int bottom =
        index.row() + 2 == m_tops.size() ? m_tops.last() - historyBottomRoom : m_tops.at(index.row() + 1);
    return {0, topOf(index.row()) - verticalOffset(), viewport()->width(), bottom - m_tops.at(index.row())};
}

QModelIndex HistoryView::indexAt(const QPoint &at) const
{
    const int row = m_moving ? -1 : rowAtHeight(at.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_history.index(row);
}

void HistoryView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    const int page = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (!rect.isValid())
        return;
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - page / 2);
    else if (rect.top() < historyTopRoom || hint == PositionAtTop || rect.height() > page)
        bar->setValue(bar->value() + rect.top() - historyTopRoom);
    else if (rect.bottom() > page || hint == PositionAtBottom)
        bar->setValue(bar->value() + rect.bottom() - page + historyBottomRoom);
}

void HistoryView::doItemsLayout()
{
    if (!m_moving)
        layOut(); // not the base's, which would ask every row for its size
}

void HistoryView::updateGeometries()
{
    const int page = viewport()->height();
    if (m_laidWidth >= 0 && m_laidWidth != viewport()->width() && !m_moving) {
        const bool atEnd = isAtEnd();
        hold();
        m_atEnd = atEnd;
        settle();
        return;
    }
    const bool atEnd = isAtEnd();
    m_lead = qMax(0, page - m_tops.last());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, m_tops.last() - page));
    horizontalScrollBar()->setRange(0, 0);
    if (m_begins)
        goToBeginning();
    else if (atEnd && !m_moving)
        scrollToEnd();
    placeBar();
}

void HistoryView::scrollContentsBy(int, int)
{
    setHover(viewport()->mapFromGlobal(QCursor::pos()));
    viewport()->update();
    Q_EMIT scrolled();
}

QStringList HistoryView::visibleMessages() const
{
    QStringList ids;
    const int page = viewport()->height();
    for (int row = qMax(0, rowAtHeight(qMax(verticalOffset(), m_tops.first() + m_lead))); row < m_history.rowCount();
         ++row) {
        if (topOf(row) - verticalOffset() > page)
            break;
        if (m_history.rowAt(row)->kind == HistoryRow::Kind::Message)
            ids.append(m_history.keyAt(row));
    }
    return ids;
}

QString HistoryView::lastSeen() const
{
    const int end = verticalOffset() + viewport()->height();
    for (int row = m_history.rowCount() - 1; row >= 0 && !m_moving; --row) {
        const int bottom = m_tops.at(row + 1) + m_lead - (row + 2 == m_tops.size() ? historyBottomRoom : 0);
        if (bottom <= end && m_history.rowAt(row)->kind == HistoryRow::Kind::Message)
            return m_history.keyAt(row);
    }
    return {};
}

void HistoryView::setTopNote(const QString &note)
{
    m_topNote = note;
    viewport()->update();
}

void HistoryView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.surface);
    if (m_moving)
        return; // rows are on the move; settle() paints again
    m_begins = false;
    const int offset = verticalOffset(), width = viewport()->width();
    if (!m_topNote.isEmpty() && offset < historyTopRoom) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(t.secondary);
        painter.drawText(QRect(0, m_lead - offset, width, historyTopRoom), Qt::AlignCenter, m_topNote);
    }
    const int first = rowAtHeight(qMax(event->rect().top() + offset, m_tops.first() + m_lead));
    for (int row = first; row >= 0 && row < m_history.rowCount(); ++row) {
        const QRect rect = visualRect(m_history.index(row));
        if (rect.top() > event->rect().bottom())
            break;
        MessageState state;
        state.isHovered = row == m_hoverRow;
        state.hasKeyboard = hasFocus() && m_history.keyAt(row) == m_currentKey;
        if (state.isHovered)
            state.hot = m_hot;
        look(row).draw(painter, rect, state);
    }
}
} // namespace atlas
