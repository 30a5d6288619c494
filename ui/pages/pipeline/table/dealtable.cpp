// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/table/dealtable.h"

#include "ui/pages/pipeline/table/tabledelegate.h"
#include "ui/theme/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowhover.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Column = DealTableModel::Column;

namespace
{
/// After the state of the header: widths a person chose, or those fitted to the window.
constexpr char pulledMark = 'p', fittedMark = 'f';
} // namespace

DealSubset::DealSubset(DealTableModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
}

void DealSubset::setIds(const QStringList &ids)
{
    m_ids = QSet<QString>(ids.begin(), ids.end());
    invalidateFilter();
}

void DealSubset::sort(int column, Qt::SortOrder order)
{
    m_source.sort(column, order);
}

bool DealSubset::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_ids.contains(m_source.index(row, 0, parent).data(DealTableModel::IdRole).toString());
}

DealTable::DealTable(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new DealTableModel(book, this))
    , m_subset(new DealSubset(*m_model, this))
    , m_view(new QTableView(this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_columns(new QToolButton(this))
    , m_copy(new QToolButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    box->addWidget(card);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 6, 1, 4);
    inner->setSpacing(2);
    inner->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 8, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_columns);
    inner->addLayout(foot);

    m_view->setObjectName(u"dealTable"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableDelegate(book, m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setCornerWidget(new QWidget(m_view)); // the style would draw a bevel where the scroll bars meet
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(34);
    m_view->setSortingEnabled(true);
    m_view->setProperty("keepsColumns", true); // by account, and across the two models it shows
    m_view->installEventFilter(this);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &pos) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(pos));
    });
    connect(header, &QHeaderView::sectionMoved, this, &DealTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int, int before, int now) {
        if (!m_fitted || m_fitted->isFitting() || before == 0 || now == 0) { // 0: hidden
            return;
        }
        m_pulled = true;
        header->setProperty("atlasColumnsByHand", true); // no longer fitted
        Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DealTable::columnsChanged);
    auto *menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillColumnMenu(*menu);
    });
    m_columns->setObjectName(u"columnChooser"_s);
    m_columns->setMenu(menu);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_copy, &QToolButton::clicked, this, &DealTable::copySelection);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(DealTableModel::IdRole).toString()); });
    connect(m_view, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(DealTableModel::IdRole).toString()); });
    for (const auto changed : {&DealBook::rebuilt, &DealBook::filterChanged}) {
        connect(&book, changed, this, &DealTable::updateCount, Qt::QueuedConnection);
    }
    connect(&book, &DealBook::rowsChanged, this, &DealTable::updateCount, Qt::QueuedConnection);
    useModel(m_model);
    applyDefaultColumns();
    retranslate();
}

void DealTable::applyDefaultColumns()
{
    const QHash<Column, FittedColumns::Column> widths{
        {Column::Name, {260, 170}},    {Column::Account, {170, 110}}, {Column::Contact, {150, 100}},
        {Column::Stage, {120, 100}},   {Column::Amount, {104, 104}},  {Column::Weighted, {104, 104}},
        {Column::Closing, {124, 124}}, {Column::Owner, {140, 96}},    {Column::NextStep, {220, 110}},
        {Column::Quiet, {96, 84}},     {Column::Source, {130, 96}},   {Column::Created, {104, 104}}};
    QList<FittedColumns::Column> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        columns.append(widths.value(Column(column), {90, 90}));
    }
    for (const Column hidden : {Column::Contact, Column::Probability, Column::Source, Column::Created}) {
        m_view->setColumnHidden(int(hidden), true);
    }
    // By stage the open deals lead, in the order of the pipeline, and the closed ones follow.
    m_view->sortByColumn(int(Column::Stage), Qt::AscendingOrder);
    m_fitted = new FittedColumns(m_view, m_view->horizontalHeader(), columns);
    new RowHover(m_view);
}

void DealTable::useModel(QAbstractItemModel *model)
{
    const QByteArray state = m_view->horizontalHeader()->saveState();
    m_view->setModel(model);
    m_view->horizontalHeader()->restoreState(state);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_view->hasFocus()) {
            Q_EMIT currentDealChanged(index.data(DealTableModel::IdRole).toString());
        }
    });
    updateCount();
}

void DealTable::restrictTo(const QStringList &ids)
{
    m_subset->setIds(ids);
    QAbstractItemModel *wanted = ids.isEmpty() ? static_cast<QAbstractItemModel *>(m_model) : m_subset;
    if (m_view->model() != wanted) {
        useModel(wanted);
    }
    updateCount();
}

void DealTable::selectDeal(const QString &dealId)
{
    QModelIndex index = m_model->indexOf(dealId);
    if (m_view->model() == m_subset) {
        index = m_subset->mapFromSource(index);
    }
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
    }
}

QByteArray DealTable::columnState() const
{
    QByteArray state = m_view->horizontalHeader()->saveState();
    state.append(m_pulled ? pulledMark : fittedMark); // behind what Qt reads
    return state;
}

void DealTable::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = m_view->horizontalHeader();
    const bool pulled = state.endsWith(pulledMark);
    header->setProperty("atlasColumnsByHand", pulled); // widths someone chose stay, also while they come back
    if (!state.isEmpty() && header->restoreState(state)) {
        m_pulled = pulled;
        header->setProperty("atlasColumnsByHand", pulled);
        m_fitted->fit();
        m_view->model()->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
}

QString DealTable::selectionAsText() const
{
    const auto *delegate = qobject_cast<TableDelegate *>(m_view->itemDelegate());
    const QHeaderView *header = m_view->horizontalHeader();
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i))) {
            columns.append(header->logicalIndex(i));
        }
    }
    QStringList lines;
    QStringList cells;
    for (const int column : std::as_const(columns)) {
        cells.append(DealTableModel::columnTitle(Column(column)));
    }
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : std::as_const(columns)) {
            // A tab or line break inside a value would shift the cells of whoever pastes it.
            cells.append(delegate->text(row.siblingAtColumn(column)).simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DealTable::copySelection()
{
    if (m_view->selectionModel()->selectedRows().isEmpty()) {
        m_view->selectAll();
    }
    QApplication::clipboard()->setText(selectionAsText());
}

void DealTable::fillColumnMenu(QMenu &menu)
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *action = menu.addAction(DealTableModel::columnTitle(Column(i)));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        // Without its name a row could not be told from the next.
        action->setEnabled(Column(i) != Column::Name);
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            m_view->setColumnHidden(i, !shown);
            if (shown && m_view->columnWidth(i) < 40) {
                const bool pulled = m_pulled;
                m_view->setColumnWidth(i, 120);
                m_pulled = pulled;
                m_view->horizontalHeader()->setProperty("atlasColumnsByHand", pulled);
            }
            m_fitted->fit();
            Q_EMIT columnsChanged();
        });
    }
}

void DealTable::updateCount()
{
    int open = 0;
    const QList<Stage> &stages = m_book.pipeline().stages;
    const int shown = m_view->model()->rowCount();
    const bool subset = m_view->model() == m_subset;
    for (int i = 0; i < stages.size() && !subset; ++i) {
        open += stages.at(i).outcome == StageOutcome::Open ? int(m_book.column(i).size()) : 0;
    }
    QString text = tr("%n deals", nullptr, shown);
    if (!subset) {
        //: after "120 deals": how many of them are open
        text += u" \u00b7 "_s + tr("%n open", nullptr, open);
    }
    m_count->setText(text);
}

bool DealTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_view->currentIndex().isValid()) {
            Q_EMIT opened(m_view->currentIndex().data(DealTableModel::IdRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DealTable::retranslate()
{
    m_view->setAccessibleName(tr("Deals"));
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(Theme::get().icon(u"columns"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(Theme::get().icon(u"copy"_s));
    m_copy->setToolTip(tr("Copies the selected rows, or all of them, as tab-separated text"));
    updateCount();
}

void DealTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
