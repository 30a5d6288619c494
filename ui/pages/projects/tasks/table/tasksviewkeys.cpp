// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What TasksView offers by key and by menu.

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/table/bulkbar.h"
#include "ui/pages/projects/tasks/table/taskdelegate.h"
#include "ui/pages/projects/tasks/table/tasksview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString TasksView::asText() const
{
    QList<int> columns;
    QStringList cells;
    for (int i = 0; i < m_tree->header()->count(); ++i) {
        const int column = m_tree->header()->logicalIndex(i);
        if (m_tree->isColumnHidden(column))
            continue;
        columns.append(column);
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QStringList lines{cells.join(u'\t')};
    const bool some = m_tree->selectionModel()->hasSelection();
    const QModelIndexList rows = allRows();
    for (const QModelIndex &row : rows) {
        if (some && !m_tree->selectionModel()->isRowSelected(row.row(), row.parent()))
            continue;
        cells.clear();
        for (const int column : std::as_const(columns)) // a tab inside would shift the cells
            cells.append(m_delegate->text(row.siblingAtColumn(column)).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool TasksView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return ProjectView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(asText());
    } else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        m_actions.openTask(currentId());
    } else if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier) {
        newTask();
    } else if (key->key() == Qt::Key_Delete) {
        m_bulk->setSelection(selectedIds());
        m_bulk->deleteSelected();
    } else {
        return ProjectView::eventFilter(watched, event);
    }
    return true;
}

void TasksView::showMenu(const QPoint &pos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = currentId();
    if (!id.isEmpty()) {
        menu->addAction(tr("Open"), this, [this, id] { m_actions.openTask(id); });
        menu->addAction(tr("New subtask\u2026"), this,
                        [this, id] { openCreateTask(m_actions, window(), m_project, id); });
    }
    menu->addAction(tr("New task\u2026"), this, &TasksView::newTask);
    menu->addAction(tr("Select all"), m_tree, &QTreeView::selectAll);
    menu->addAction(tr("Copy"), this, [this] { QApplication::clipboard()->setText(asText()); });
    if (!id.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Delete\u2026"), this, [this] {
            m_bulk->setSelection(selectedIds());
            m_bulk->deleteSelected();
        });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(pos));
}
} // namespace atlas
