// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/auditview.h"

#include "ui/pages/assistant/audittablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toolrow.h"

#include <algorithm>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
AuditView::AuditView(AuditTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_app(new FilterButton(this))
    , m_changes(new QPushButton(this))
    , m_stopped(new QPushButton(this))
    , m_search(new SearchField(this))
    , m_table(new QTableView(this))
    , m_empty(new StateView(this))
    , m_stack(new QStackedWidget(this))
    , m_kept(new FilterButton(this))
    , m_older(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    buildTools();
    buildTable();
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    constexpr int least = 320;
    m_stack->setMinimumHeight(least);
    column->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    m_kept->setObjectName(u"audit.kept"_s);
    connect(m_kept, &FilterButton::choiceChanged, this, [this](const QString &days) {
        m_kept->setCurrentId(QString::number(m_days)); // until it is so
        Q_EMIT daysKeptChosen(days.toInt());
    });
    foot->addWidget(m_kept);
    foot->addWidget(m_older);
    column->addLayout(foot);
    m_older->setObjectName(u"audit.older"_s);
    m_older->setProperty("small", true);
    connect(m_older, &QPushButton::clicked, this, &AuditView::olderRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { select(m_current); });
    retranslate();
}

void AuditView::buildTools()
{
    auto *flow = new FlowLayout(8);
    auto *tools = new ToolRow(flow, this);
    m_search->setObjectName(u"audit.search"_s);
    m_search->setFixedWidth(220);
    m_app->setObjectName(u"audit.app"_s);
    m_changes->setObjectName(u"audit.changes"_s);
    m_stopped->setObjectName(u"audit.stopped"_s);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_search, m_app, m_changes, m_stopped})
        flow->addWidget(tool);
    for (QPushButton *chip : {m_changes, m_stopped}) {
        chip->setCheckable(true);
        connect(chip, &QPushButton::toggled, this, &AuditView::filterChanged);
    }
    connect(m_app, &FilterButton::choiceChanged, this, &AuditView::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text.trimmed());
        tellCount();
    });
    layout()->addWidget(tools);
}

void AuditView::buildTable()
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerWidget(new QWidget(m_table)); // the style would draw a bevel where the scroll bars meet
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(AuditTableModel::About, QHeaderView::Stretch);
    constexpr std::array widths{118, 140, 200, 200, 118, 128};
    for (int section = 0; section < AuditTableModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, widths.at(std::size_t(section)));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const AuditEntry *entry = m_model.entryAt(current.row());
                if (!current.isValid() || !entry || entry->id == m_current)
                    return;
                m_current = entry->id;
                Q_EMIT opened(m_current);
            });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const AuditEntry *entry = m_model.entryAt(index.row()))
            Q_EMIT opened(entry->id);
    });
}

AuditFilter AuditView::filter() const
{
    AuditFilter filter;
    filter.app = appFromId(m_app->currentId());
    filter.changesOnly = m_changes->isChecked();
    filter.stoppedOnly = m_stopped->isChecked();
    return filter;
}

void AuditView::showEntries(bool more)
{
    m_older->setVisible(more);
    tellCount();
}

void AuditView::tellCount()
{
    const bool none = m_model.rowCount() == 0;
    const bool isFiltered = !m_search->text().isEmpty() || m_app->currentId() != QString() || m_changes->isChecked() ||
                            m_stopped->isChecked();
    if (none && isFiltered)
        m_empty->showEmpty(tr("Nothing matches"), tr("Take a filter off, or load what is older."));
    else if (none)
        m_empty->showEmpty(tr("No assistant has called yet"),
                           tr("What one reads or changes is listed here, with what it held before."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_count->setText(none ? QString() : tr("%n entry(ies)", nullptr, m_model.rowCount()));
}

qint64 AuditView::currentId() const
{
    return m_current;
}

void AuditView::select(qint64 id)
{
    m_current = id;
    const int row = id > 0 ? m_model.rowOf(id) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
}

void AuditView::setDaysKept(int days)
{
    m_days = days;
    tellKept();
}

void AuditView::tellKept()
{
    QList<int> offered{30, 90, auditDaysKept, 3 * auditDaysKept};
    if (m_days > 0 && !offered.contains(m_days))
        offered.append(m_days); // chosen in the console
    std::ranges::sort(offered);
    QList<QPair<QString, QString>> choices;
    for (const int days : std::as_const(offered))
        choices.append({QString::number(days), days % auditDaysKept == 0
                                                   ? tr("%n year(s)", nullptr, days / auditDaysKept)
                                                   : tr("%n day(s)", nullptr, days)});
    //: how long entries of the log are kept
    choices.append({u"0"_s, tr("However old")});
    //: how long entries of the log are kept
    m_kept->setLabel(tr("Kept"));
    m_kept->setChoices(choices);
    m_kept->setCurrentId(QString::number(m_days));
    m_kept->setToolTip(tr("Older entries are taken off this computer, and the oldest beyond %1.")
                           .arg(QLocale().toString(auditEntriesKept)));
}

void AuditView::retranslate()
{
    m_title->setText(tr("What assistants did"));
    m_table->setAccessibleName(m_title->text());
    m_search->setName(tr("Search the log"));
    m_app->setLabel(tr("App"));
    QList<QPair<QString, QString>> apps{{QString(), tr("All")}};
    for (const App app : allApps)
        apps.append({appId(app), appName(app)});
    m_app->setChoices(apps);
    m_changes->setText(tr("Changes only"));
    m_stopped->setText(tr("Not allowed"));
    m_older->setText(tr("Load older"));
    tellKept();
    tellCount();
}
} // namespace atlas
