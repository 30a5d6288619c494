// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected and where the keyboard is, kept by mail through every change of the rows.

#include "ui/pages/inbox/list/mailview.h"

#include <numeric>
#include <QScrollBar>

namespace atlas
{
struct MailView::Before {
    QStringList order, selected;
    QString currentId;
    int currentLine = -1;
    QString anchorId;  ///< the first mail in sight
    int anchorTop = 0; ///< of it, px below the upper edge
};

void MailView::hold()
{
    if (m_before)
        return;
    m_before = std::make_shared<Before>();
    m_before->order = m_lines.ids();
    m_before->selected = selectedIds();
    m_before->currentId = m_currentId;
    m_before->currentLine = currentLine();
    const int first = m_lines.firstBelow(verticalOffset());
    // At the top a person waits for what is new.
    if (first < m_lines.count() && verticalOffset() > 0) {
        m_before->anchorId = m_lines.ids().at(first);
        m_before->anchorTop = m_lines.topOf(first) - verticalOffset();
    }
}

void MailView::settle(Gone gone)
{
    hold(); // rows may have stayed and still look otherwise
    const std::shared_ptr<Before> before = m_before;
    rebuild();
    restore(*before, gone);
    m_before.reset();
    updateGeometries();
    restoreScroll(*before);
    viewport()->update();
    tellCurrent();
}

void MailView::startOver()
{
    m_before = std::make_shared<Before>();
    m_wish.kept.clear();
    m_currentId.clear();
    settle(Gone::Drop);
    m_marking = false;
    verticalScrollBar()->setValue(0);
}

QString MailView::heirOf(const Before &before) const
{
    const QSet<QString> here(m_lines.ids().cbegin(), m_lines.ids().cend());
    for (qsizetype line = before.currentLine + 1; line < before.order.size(); ++line) {
        if (here.contains(before.order.at(line)))
            return before.order.at(line);
    }
    for (qsizetype line = before.currentLine - 1; line >= 0; --line) {
        if (here.contains(before.order.at(line)))
            return before.order.at(line);
    }
    return {};
}

void MailView::restore(const Before &before, Gone gone)
{
    m_currentId = before.currentId;
    const bool isHere = indexOfId(m_currentId).isValid();
    if (!isHere)
        m_currentId = gone == Gone::Follow && before.currentLine >= 0 ? heirOf(before) : QString();
    QItemSelection selection = selectionOf(before.selected);
    if (selection.isEmpty() && !m_currentId.isEmpty() && (!isHere || !before.selected.isEmpty())) {
        selection = selectionOf({m_currentId});
        m_marking = false;
    }
    selectionModel()->setCurrentIndex(indexOfId(m_currentId), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MailView::restoreScroll(const Before &before)
{
    const int line = m_lines.lineOf(m_list.rowOf(before.anchorId));
    if (line >= 0)
        verticalScrollBar()->setValue(m_lines.topOf(line) - before.anchorTop);
}

QItemSelection MailView::selectionOf(const QStringList &ids) const
{
    if (ids.size() == 1) {
        const QModelIndex index = indexOfId(ids.constFirst());
        return index.isValid() ? QItemSelection(index, index) : QItemSelection();
    }
    // One walk for many: the model would look for each from the top.
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QList<int> lines;
    for (int line = 0; line < m_lines.count() && lines.size() < wanted.size(); ++line) {
        if (wanted.contains(m_lines.ids().at(line)))
            lines.append(line);
    }
    return selectionOfLines(lines);
}

QItemSelection MailView::selectionOfLines(const QList<int> &lines) const
{
    QItemSelection selection;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int first = m_lines.rowOf(lines.at(i));
        int last = first;
        while (i + 1 < lines.size() && m_lines.rowOf(lines.at(i + 1)) == last + 1) {
            ++last;
            ++i;
        }
        selection.append(QItemSelectionRange(m_list.index(first), m_list.index(last)));
    }
    return selection;
}

QStringList MailView::selectedIds() const
{
    QList<int> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const int line = m_lines.lineOf(row); line >= 0)
                lines.append(line);
        }
    }
    std::sort(lines.begin(), lines.end());
    QStringList ids;
    for (const int line : std::as_const(lines))
        ids.append(m_lines.ids().at(line));
    return ids;
}

QString MailView::followerId() const
{
    const QStringList selected = selectedIds();
    const QSet<QString> leaving(selected.cbegin(), selected.cend());
    const QStringList &ids = m_lines.ids();
    const int current = currentLine();
    if (current < 0)
        return {};
    for (qsizetype line = current + 1; line < ids.size(); ++line) {
        if (!leaving.contains(ids.at(line)))
            return ids.at(line);
    }
    for (qsizetype line = current - 1; line >= 0; --line) {
        if (!leaving.contains(ids.at(line)))
            return ids.at(line);
    }
    return {};
}

void MailView::selectId(const QString &id)
{
    m_marking = false;
    if (m_wish.unreadOnly && m_list.rowOf(id) >= 0 && !indexOfId(id).isValid()) {
        m_wish.kept.insert(id);
        settle(Gone::Drop);
    }
    const QModelIndex index = indexOfId(id);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (!index.isValid())
        selectionModel()->clear();
    scrollTo(index);
}

void MailView::setCurrentLine(int line)
{
    const QModelIndex index = indexOfLine(line);
    selectionModel()->setCurrentIndex(index,
                                      m_marking ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void MailView::step(int lines)
{
    if (m_lines.count() == 0)
        return;
    const int wanted = currentLine() + lines;
    setCurrentLine(qBound(0, wanted, m_lines.count() - 1));
    if (wanted >= m_lines.count())
        Q_EMIT endReached();
}

void MailView::toggleMark()
{
    const QModelIndex index = indexOfId(m_currentId);
    if (!index.isValid())
        return;
    // The first press takes the mail that is being read as the first of several.
    if (m_marking || !selectionModel()->isSelected(index))
        selectionModel()->select(index, QItemSelectionModel::Toggle);
    m_marking = selectionModel()->hasSelection();
    viewport()->update();
}

void MailView::endMarking()
{
    m_marking = false;
    selectionModel()->select(indexOfId(m_currentId), QItemSelectionModel::ClearAndSelect);
}

void MailView::selectAll()
{
    QList<int> lines(m_lines.count());
    std::iota(lines.begin(), lines.end(), 0);
    selectionModel()->select(selectionOfLines(lines), QItemSelectionModel::ClearAndSelect);
    m_marking = m_lines.count() > 0;
}

void MailView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int from = area.top() + verticalOffset(), to = area.bottom() + verticalOffset();
    QList<int> lines;
    for (int line = m_lines.firstBelow(from); line < m_lines.count() && m_lines.topOf(line) <= to; ++line)
        lines.append(line);
    selectionModel()->select(selectionOfLines(lines), command);
}

QRegion MailView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

void MailView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_before)
        return; // told once the rows stand still
    m_currentId = current.isValid() ? m_lines.ids().value(m_lines.lineOf(current.row())) : QString();
    tellCurrent();
}

void MailView::tellCurrent()
{
    viewport()->update();
    if (m_currentId == m_toldId)
        return;
    m_toldId = m_currentId;
    Q_EMIT currentIdChanged(m_currentId);
}
} // namespace atlas
