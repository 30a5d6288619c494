// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/table/crmview.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/table/crmdelegate.h"
#include "ui/pages/crm/table/crmfilterrow.h"
#include "ui/pages/crm/table/crmselectionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/keptcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowhover.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
FittedColumns::Column crmColumnWidth(DirectoryColumn column)
{
    switch (column) {
    case DirectoryColumn::Name:
        return {230, 150};
    case DirectoryColumn::Company:
    case DirectoryColumn::Mail:
    case DirectoryColumn::About:
        return {180, 100};
    case DirectoryColumn::Phone:
    case DirectoryColumn::Due:
        return {142, 142};
    case DirectoryColumn::Created:
    case DirectoryColumn::LastContact:
    case DirectoryColumn::From:
    case DirectoryColumn::To:
        return {112, 112};
    case DirectoryColumn::OpenDeals:
    case DirectoryColumn::Budget:
    case DirectoryColumn::Cost:
    case DirectoryColumn::Expected:
        return {96, 96};
    case DirectoryColumn::Kind:
        return {110, 100};
    default:
        return {135, 88};
    }
}
} // namespace

CrmView::CrmView(const DirectoryBook &book, DirectoryKind kind, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_settings(settings)
    , m_model(new DirectoryTableModel(book, kind, this))
    , m_filters(new CrmFilterRow(book, kind, settings, this))
    , m_table(new QTableView)
    , m_delegate(new CrmDelegate(*m_model, m_table))
    , m_bar(new CrmSelectionBar(kind))
    , m_stack(new QStackedWidget(this))
    , m_stateView(new StateView)
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary))
{
    setObjectName(u"crmView_"_s + CrmWords::kindId(kind));
    m_model->setFilter(m_filters->filter());
    build();
    buildTable();
    connectTable();
    restoreColumns();
    retranslate();
}

QString CrmView::key() const
{
    return u"crm/"_s + CrmWords::kindId(kind()) + u"/columns"_s;
}

void CrmView::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_filters);
    box->addWidget(m_stack, 1);
    m_card = new Card;
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 6, 1, 6);
    inner->setSpacing(2);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_bar); // below: the rows stay where they are when one is chosen
    m_count->setObjectName(u"crmCount"_s);
    m_count->setContentsMargins(12, 0, 8, 0);
    inner->addWidget(m_count);
    m_stateView->setObjectName(u"crmState"_s);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_card);
}

void CrmView::buildTable()
{
    m_table->setObjectName(u"crmTable_"_s + CrmWords::kindId(kind()));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setCornerWidget(new QWidget(m_table)); // the style would draw a bevel where the scroll bars meet
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QList<FittedColumns::Column> columns;
    for (int i = 0; i < m_model->columnCount(); ++i)
        columns.append(crmColumnWidth(m_model->columnAt(i)));
    new FittedColumns(m_table, header, columns);
    new RowHover(m_table);
}

void CrmView::connectTable()
{
    connect(m_filters, &CrmFilterRow::filterChanged, this, [this](const DirectoryFilter &filter) {
        m_model->setFilter(filter);
        refreshSoon();
    });
    connect(&m_book, &DirectoryBook::changed, this, [this] {
        m_filters->refresh();
        refreshSoon();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (selectedIds().size() == 1) // choosing several opens none
            Q_EMIT opened(m_model->idAt(index.row()));
    });
    QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &CrmView::refreshSoon);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_table->hasFocus())
            Q_EMIT currentChanged(m_model->idAt(index.row()));
    });
    connect(m_bar, &CrmSelectionBar::changeRequested, this, [this] { Q_EMIT bulkRequested(selectedIds()); });
    connect(m_bar, &CrmSelectionBar::removeRequested, this, [this] { Q_EMIT removeRequested(selectedIds()); });
    connect(m_bar, &CrmSelectionBar::mergeRequested, this, [this] { Q_EMIT mergeRequested(selectedIds()); });
    connect(m_bar, &CrmSelectionBar::completeRequested, this, [this] { Q_EMIT completeRequested(selectedIds()); });
    connect(m_bar, &CrmSelectionBar::copyRequested, this, &CrmView::copySelection);
    connect(m_stateView, &StateView::actionTriggered, this, [this] {
        if (directorycells::sizeOf(directorycells::listOf(m_book.snapshot(), kind())) > 0)
            m_filters->clear();
        else if (m_state == State::Ready)
            Q_EMIT createRequested();
        else
            Q_EMIT stateActionTriggered();
    });
}

void CrmView::restoreColumns()
{
    // The newest leads and what is due first; names in their order.
    const int created = m_model->sectionOf(DirectoryColumn::Created);
    const int due = m_model->sectionOf(DirectoryColumn::Due);
    m_table->sortByColumn(created >= 0 ? created : qMax(due, 0),
                          created >= 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    new KeptColumns(m_table->horizontalHeader(), m_settings, key());
}

void CrmView::setToday(const QDate &today)
{
    m_delegate->setToday(today);
    m_filters->setToday(today);
    m_table->viewport()->update();
}

void CrmView::setLayout(const LayoutMeta &layout)
{
    m_delegate->learn(layout);
    m_filters->setWording(
        [this](DirectoryColumn column, const QString &value) { return m_delegate->word(column, value); });
    m_table->viewport()->update();
}

void CrmView::setOpenDeals(const QHash<QString, int> &openDeals)
{
    m_model->setOpenDeals(openDeals);
}

bool CrmView::selectRecord(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

QStringList CrmView::selectedIds() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_model->idAt(row.row()));
    return ids;
}

QString CrmView::selectionAsText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    QStringList lines{cells.join(u'\t')};
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        // A tab or line break inside a value would shift the cells of whoever pastes it.
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_delegate->text(row.siblingAtColumn(column)).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void CrmView::copySelection()
{
    QApplication::clipboard()->setText(selectionAsText());
}

void CrmView::showLoading()
{
    m_state = State::Loading;
    showRows();
}

void CrmView::showError(const ErrorText &error)
{
    m_state = State::Error;
    m_error = error;
    showRows();
}

void CrmView::showReady()
{
    m_state = State::Ready;
    showRows();
}

/// After all that follows the same change has been told.
void CrmView::refreshSoon()
{
    if (std::exchange(m_refreshing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshing = false;
            showRows();
        },
        Qt::QueuedConnection);
}

void CrmView::showRows()
{
    const int shown = m_model->rowCount();
    const int all = directorycells::sizeOf(directorycells::listOf(m_book.snapshot(), kind()));
    if (all > 0 && shown > 0) {
        m_stack->setCurrentWidget(m_card);
    } else if (all > 0) {
        m_stateView->showEmpty(tr("Nothing matches these filters"), CrmWords::count(kind(), all), tr("Clear filters"));
        m_stack->setCurrentWidget(m_stateView);
    } else {
        if (m_state == State::Loading)
            m_stateView->showLoading(CrmWords::loading(kind()));
        else if (m_state == State::Error)
            m_stateView->showError(m_error);
        else
            m_stateView->showEmpty(CrmWords::empty(kind()), tr("What is created in Zoho CRM or here appears here."),
                                   CrmWords::create(CrmWords::modules(kind()).first()));
        m_stack->setCurrentWidget(m_stateView);
    }
    //: how many of all are shown; %1 a number, %2 a count with its noun
    m_count->setText(shown == all ? CrmWords::count(kind(), all)
                                  : tr("%1 of %2").arg(QLocale().toString(shown), CrmWords::count(kind(), all)));
    const QStringList ids = selectedIds();
    const auto open = std::count_if(ids.cbegin(), ids.cend(), [this](const QString &id) {
        const CrmActivity *activity = m_book.activity(id);
        return activity && activity->kind == CrmActivity::Kind::Task && !activity->isDone;
    });
    m_bar->setSelection(int(ids.size()), int(open));
}

bool CrmView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
        if (pressed->matches(QKeySequence::Delete) && !selectedIds().isEmpty()) {
            Q_EMIT removeRequested(selectedIds());
            return true;
        }
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        if (enter && m_table->currentIndex().isValid()) {
            Q_EMIT opened(m_model->idAt(m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CrmView::retranslate()
{
    m_table->setAccessibleName(CrmWords::plural(kind()));
    m_model->retranslate();
    showRows();
}

void CrmView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
