// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/bookslist.h"

#include "ui/pages/cashflow/records/booksdelegate.h"
#include "ui/pages/cashflow/records/statusfilter.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowhover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using Column = BooksTableModel::Column;

BooksList::BooksList(BooksTableModel::Table table, BooksActions &actions, QWidget *parent)
    : CashView(parent)
    , m_actions(actions)
    , m_model(new BooksTableModel(table, actions.book(), this))
    , m_tools(new QHBoxLayout)
    , m_search(new SearchField(this))
    , m_statuses(new StatusFilter(m_model->statusKeys(), this))
    , m_chip(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_table(new QTableView(this))
    , m_empty(new StateView(this))
    , m_card(new Card(this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_total(new Label(TextSize::Label, 500, Label::Tone::Text, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 12); // the page has no lower edge of its own: its overview scrolls
    box->setSpacing(10);
    m_tools->setSpacing(8);
    m_search->setMaximumWidth(280);
    m_tools->addWidget(m_search, 1);
    m_tools->addWidget(m_statuses);
    m_tools->addStretch(1);
    box->addLayout(m_tools);
    m_chip->setObjectName(u"recordsChip"_s);
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->setCheckable(true);
    m_chip->setChecked(true);
    m_chip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
    m_chip->hide();
    box->addWidget(m_chip, 0, Qt::AlignLeft);
    box->addWidget(m_card, 1);
    box->addWidget(m_empty, 1);
    buildTable();
    connectParts();
}

BooksList::~BooksList() = default;

void BooksList::buildTable()
{
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(1, 6, 1, 4);
    inner->setSpacing(2);
    inner->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 8, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_total);
    foot->addWidget(m_copy);
    inner->addLayout(foot);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setObjectName(u"booksTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BooksDelegate(*m_model, book(), m_table));
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
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    applyWidths();
}

void BooksList::applyWidths()
{
    const auto widthOf = [](Column column) -> FittedColumns::Column {
        switch (column) {
        case Column::Contact:
        case Column::Name:
            return {210, 140};
        case Column::Description:
        case Column::Email:
        case Column::Documents:
            return {190, 100};
        case Column::Account:
        case Column::Status:
        case Column::Sent:
            return {135, 104};
        case Column::Age:
        case Column::Number:
            return {118, 118};
        default:
            return {105, 90};
        }
    };
    QList<FittedColumns::Column> columns;
    for (int section = 0; section < m_model->columnCount(); ++section)
        columns.append(widthOf(m_model->columnAt(section)));
    new FittedColumns(m_table, m_table->horizontalHeader(), columns);
    new RowHover(m_table);
    const int date = m_model->columnOf(Column::Date);
    const int open = m_model->columnOf(Column::Open);
    m_table->sortByColumn(date >= 0 ? date : qMax(0, open), Qt::DescendingOrder);
}

void BooksList::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        updateFoot();
    });
    connect(m_statuses, &StatusFilter::chosenChanged, this, [this](const QSet<QString> &keys) {
        m_model->setStatuses(keys);
        updateFoot();
    });
    connect(m_chip, &QToolButton::clicked, this, &BooksList::clearRecords);
    connect(m_copy, &QToolButton::clicked, this, &BooksList::copyRows);
    connect(&book(), &CashBook::booksChanged, this, &BooksList::updateFoot, Qt::QueuedConnection);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { opened(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_table->hasFocus())
            moved(m_model->idAt(index.row()));
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_empty, &StateView::actionTriggered, this, [this] { createNew(); });
}

void BooksList::showRecords(const QString &label, const QStringList &ids)
{
    // The figure counts all its records: a filter left on would hide some of them.
    m_search->clear();
    m_statuses->setChosen({});
    m_recordsLabel = label;
    m_recordsCount = ids.size();
    m_model->setOnly(QSet<QString>(ids.cbegin(), ids.cend()));
    m_chip->setChecked(true);
    m_chip->show();
    retranslate();
}

void BooksList::clearRecords()
{
    m_recordsLabel.clear();
    m_chip->hide();
    m_model->setOnly(std::nullopt);
    updateFoot();
}

void BooksList::openRecord(const QString &id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_statuses->setChosen({});
        clearRecords();
    }
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    opened(id);
}

QString BooksList::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : QString();
}

QString BooksList::asText() const
{
    const auto *delegate = qobject_cast<BooksDelegate *>(m_table->itemDelegate());
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (int row = 0; rows.isEmpty() && row < m_model->rowCount(); ++row)
        rows.append(m_model->index(row, 0));
    std::sort(rows.begin(), rows.end());
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QStringList lines{cells.join(u'\t')};
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column) // a tab inside would shift the cells
            cells.append(delegate->text(row.siblingAtColumn(column)).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void BooksList::copyRows()
{
    QApplication::clipboard()->setText(asText());
}

void BooksList::updateFoot()
{
    const bool none = m_model->rowCount() == 0;
    const bool filtered = !m_search->text().isEmpty() || !m_statuses->chosen().isEmpty() || !m_recordsLabel.isEmpty();
    m_card->setVisible(!none || filtered);
    m_empty->setVisible(none && !filtered);
    m_count->setText(none && filtered ? tr("Nothing matches the filter")
                                      : tr("%n records", nullptr, m_model->rowCount()));
    const QString currency = book().baseCurrency();
    const MoneyBag total = m_model->visibleTotal();
    const MoneyBag balance = m_model->visibleBalance();
    QStringList sums;
    if (!total.isEmpty()) //: sum of the rows on screen, without drafts and void ones
        sums.append(tr("Total %1").arg(format::money(total, currency)));
    if (!balance.isEmpty() && !(balance == total))
        sums.append(tr("still due %1").arg(format::money(balance, currency)));
    m_total->setText(sums.join(u" \u00b7 "_s));
}

bool BooksList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !currentId().isEmpty()) {
            opened(currentId());
            return true;
        }
    }
    return CashView::eventFilter(watched, event);
}

void BooksList::retranslate()
{
    m_search->setName(tr("Filter"));
    m_statuses->retranslate();
    m_model->retranslate();
    m_table->setAccessibleName(tr("Records"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(Theme::get().icon(u"copy"_s));
    m_copy->setToolTip(tr("Copies the selected rows, or all of them, as tab-separated text"));
    m_chip->setIcon(Theme::get().icon(u"close"_s));
    m_chip->setToolTip(tr("Show all records again"));
    //: chip over the table; %1 what the figure is called, %2 number of records
    m_chip->setText(
        tr("Behind \u201c%1\u201d: %2").arg(m_recordsLabel, tr("%n records", nullptr, int(m_recordsCount))));
    describeEmpty(*m_empty);
    updateFoot();
}

void BooksList::changeEvent(QEvent *event)
{
    CashView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
