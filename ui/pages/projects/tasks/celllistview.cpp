// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/celllistview.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CellListView::CellListView(const QString &name, ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_model(new CellRows(this))
    , m_tools(new QHBoxLayout)
    , m_search(new SearchField(this))
    , m_new(new QPushButton(this))
    , m_card(new Card(this))
    , m_table(new QTableView(m_card))
    , m_empty(new StateView(this))
{
    setObjectName(name);
    m_new->setIcon(lineIcon(u"plus"_s, {{}, &Tokens::text, nullptr})); // the page's own button is the primary one
    m_search->setObjectName(name + u".search"_s);
    m_table->setObjectName(name + u".table"_s);
    m_new->setObjectName(name + u".new"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CellListView::refill);
    connect(m_new, &QPushButton::clicked, this, [this] { createNew(); });
    connect(m_empty, &StateView::actionTriggered, this, [this] { createNew(); });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { open(m_model->idAt(index.row())); });
    connect(&actions.book(), &DeliveryBook::changed, this, &CellListView::refill);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

CellListView::~CellListView() = default;

void CellListView::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_search->setMaximumWidth(260);
    m_tools->setSpacing(8);
    line->addWidget(m_search, 1);
    line->addLayout(m_tools);
    line->addStretch(1);
    line->addWidget(m_new);
    box->addLayout(line);
    box->addWidget(m_card, 1);
    box->addWidget(m_empty, 1);
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 6, 1, 4);
    inner->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setCornerWidget(new QWidget(m_table)); // the style would draw a bevel where the scroll bars meet
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
}

const DeliveryBook &CellListView::book() const
{
    return m_actions.book();
}

bool CellListView::isShown(const QString &projectId) const
{
    if (!m_project.isEmpty())
        return projectId == m_project;
    const Project *project = book().project(projectId);
    return project && !project->isClosed();
}

void CellListView::setProject(const QString &projectId)
{
    m_project = projectId;
    refill();
}

bool CellListView::passesText(const CellRows::Row &row) const
{
    const QStringList words = m_search->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QString all;
    for (const RowCell &cell : row.cells)
        all += cell.text.toCaseFolded() + u' ';
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

void CellListView::refill()
{
    QList<CellRows::Row> shown = rows();
    shown.removeIf([this](const CellRows::Row &row) { return !passesText(row); });
    m_model->setRows(shown);
    const bool none = shown.isEmpty() && m_search->text().isEmpty();
    m_card->setVisible(!none);
    m_empty->setVisible(none);
}

void CellListView::openRecord(const QString &id)
{
    if (!knows(id))
        return;
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        clearFilters();
        refill();
    }
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    open(id);
}

void CellListView::setTexts(const QString &newRecord, const QString &accessibleName, const QString &emptyTitle,
                            const QString &emptyAdvice)
{
    m_new->setText(newRecord);
    m_table->setAccessibleName(accessibleName);
    m_empty->showEmpty(emptyTitle, emptyAdvice, newRecord);
}

void CellListView::setWidths(const QList<FittedColumns::Column> &widths)
{
    new FittedColumns(m_table, m_table->horizontalHeader(), widths);
}

void CellListView::sortBy(int column)
{
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(column, Qt::AscendingOrder);
}

void CellListView::retranslate()
{
    m_search->setName(tr("Filter"));
    m_model->setTitles(titles());
    refill();
}

void CellListView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CellListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_table->currentIndex().isValid()) {
            open(m_model->idAt(m_table->currentIndex().row()));
            return true;
        }
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier) {
            createNew();
            return true;
        }
    }
    return ProjectView::eventFilter(watched, event);
}
} // namespace atlas
