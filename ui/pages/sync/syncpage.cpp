// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncpage.h"

#include "models/sync/syncwords.h"
#include "ui/pages/sync/syncbar.h"
#include "ui/pages/sync/syncdelegate.h"
#include "ui/pages/sync/syncfigures.h"
#include "ui/pages/sync/syncpanel.h"
#include "ui/pages/sync/synctables.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rowhover.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toolrow.h"

#include <algorithm>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kClientRowHeight = 34; ///< px
constexpr auto kDiffering = "differing"_L1, kEverything = "everything"_L1;
constexpr std::array syncStates{SyncRow::State::Diverging, SyncRow::State::OnlyCrm,    SyncRow::State::OnlyBooks,
                                SyncRow::State::Ambiguous, SyncRow::State::BrokenLink, SyncRow::State::Equal};
constexpr std::array syncRules{SyncRule::Manual, SyncRule::Newer, SyncRule::Crm, SyncRule::Books, SyncRule::Fill};
constexpr std::array syncConfidences{70, 80, 90, 98};
} // namespace

SyncPage::SyncPage(QWidget *parent)
    : Page(parent)
    , m_model(new SyncTableModel(this))
{
    setObjectName(u"syncPage"_s);
    build();
    retranslate();
    setBusy(false);
}

SyncPage::~SyncPage()
{
    delete m_panel; // lives in the shell's dock
}

QString SyncPage::pageId() const
{
    return u"sync"_s;
}

QString SyncPage::title() const
{
    return tr("CRM and Books");
}

QString SyncPage::iconName() const
{
    return u"columns"_s;
}

QLayout *SyncPage::buildHead()
{
    m_title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    m_subtitle = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_subtitle->setContentsMargins(4, 4, 0, 0);
    m_history = new QPushButton(this);
    m_history->setObjectName(u"syncHistory"_s);
    m_preview = new PrimaryButton({}, this);
    m_preview->setObjectName(u"syncPreview"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_history);
    head->addWidget(m_preview);
    connect(m_history, &QPushButton::clicked, this, &SyncPage::historyRequested);
    connect(m_preview, &QPushButton::clicked, this, &SyncPage::previewRequested);
    return head;
}

void SyncPage::build()
{
    QLayout *head = buildHead();
    m_banner = new Banner(this);
    m_banner->dismiss();
    m_figures = new SyncFigures(this);
    m_bar = new SyncBar(this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 20, 16, 12);
    box->setSpacing(12);
    box->addLayout(head);
    box->addWidget(m_banner);
    box->addWidget(m_figures);
    box->addWidget(buildTools());
    m_note = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_note->setWordWrap(true);
    m_details = new QPushButton(this);
    m_details->setObjectName(u"syncDetails"_s);
    m_details->setProperty("link", true);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_details);
    box->addLayout(note);
    buildTable();
    box->addWidget(m_stack, 1);
    box->addWidget(m_bar);
    connect(m_details, &QPushButton::clicked, this, &SyncPage::detailsRequested);
    connect(m_figures, &SyncFigures::opened, this, [this](std::optional<SyncRow::State> state) {
        SyncFilter filter = m_model->filter();
        filter.state = state;
        filter.everything = !state;
        setFilter(filter);
    });
}

QWidget *SyncPage::buildTools()
{
    auto *flow = new FlowLayout(8);
    auto *row = new ToolRow(flow, this);
    m_search = new SearchField(row);
    m_search->setObjectName(u"syncSearch"_s);
    m_search->setFixedWidth(220);
    m_show = new FilterButton(row);
    m_show->setObjectName(u"syncShow"_s);
    m_rule = new FilterButton(row);
    m_rule->setObjectName(u"syncRule"_s);
    m_more = new QPushButton(row);
    m_more->setObjectName(u"syncOptions"_s);
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    for (QWidget *each : QList<QWidget *>{m_search, m_show, m_rule, m_more})
        flow->addWidget(each);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        SyncFilter filter = m_model->filter();
        filter.text = text;
        m_model->setFilter(filter);
        showNote();
    });
    connect(m_show, &FilterButton::choiceChanged, this, [this](const QString &id) {
        SyncFilter filter = m_model->filter();
        filter.state.reset();
        filter.everything = id == kEverything;
        for (const SyncRow::State state : syncStates) {
            if (syncStateKey(state) == id)
                filter.state = state;
        }
        setFilter(filter);
    });
    connect(m_rule, &FilterButton::choiceChanged, this, [this](const QString &id) {
        m_choices.rule = syncRuleOf(id).value_or(SyncRule::Manual);
        Q_EMIT choicesChanged(m_choices);
        setChoices(m_choices);
    });
    return row;
}

void SyncPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"syncTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SyncDelegate(m_table));
    new RowHover(m_table);
    synctables::prepare(*m_table, kClientRowHeight);
    // What differs takes the room that is left: beside the panel it is there field by field.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(SyncTableModel::Differences, QHeaderView::Stretch);
    m_table->setColumnWidth(SyncTableModel::Client, 220);
    m_table->setColumnWidth(SyncTableModel::State, 180);
    m_table->setColumnWidth(SyncTableModel::Match, 170);
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    const auto open = [this](const QModelIndex &index) { openRow(index.data(SyncTableModel::KeyRole).toString()); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &to) {
        // The detail follows where the panel is open already.
        if (m_panel && m_panel->isVisible() && to.isValid())
            openRow(to.data(SyncTableModel::KeyRole).toString());
    });
    connect(m_state, &StateView::actionTriggered, this, &SyncPage::stateActionTriggered);
}

void SyncPage::showLoading()
{
    if (m_hasData)
        return;
    m_state->showLoading(tr("Comparing CRM and Books\u2026"));
    m_stack->setCurrentWidget(m_state);
}

void SyncPage::showError(const ErrorText &error)
{
    if (m_hasData) {
        m_banner->showError(error);
        return;
    }
    m_state->showError(error);
    m_stack->setCurrentWidget(m_state);
}

void SyncPage::showComparison(const SyncComparison &comparison, const QDateTime &now)
{
    const bool isFirst = !m_hasData && comparison.readAt.isValid();
    m_comparison = comparison;
    m_hasData = comparison.readAt.isValid();
    m_model->setComparison(comparison);
    m_figures->setComparison(comparison);
    showAge(now);
    setCount(m_hasData ? comparison.counts.findings() : 0);
    setBusy(m_busy);
    showNote();
    showPanelRow();
    if (isFirst)
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
}

void SyncPage::showAge(const QDateTime &now)
{
    m_subtitle->setText(m_hasData ? format::age(m_comparison.readAt, now) : QString());
}

void SyncPage::showNote()
{
    m_details->setVisible(m_hasData && m_comparison.withoutDetail > 0);
    m_details->setText(tr("Read them"));
    m_details->setToolTip(tr("One request for each customer. They are kept until the customer changes."));
    m_note->setVisible(m_details->isVisibleTo(this));
    m_note->setText(
        tr("The addresses and links of %n customer(s) are not known.", nullptr, m_comparison.withoutDetail));
    if (!m_hasData) {
        m_state->showEmpty(tr("Not compared yet"),
                           tr("Atlas reads the accounts of the CRM and the customers of Books, "
                              "and writes nothing."),
                           tr("Compare now"));
    } else if (m_model->rowCount() == 0) {
        const bool isFiltered = !m_model->filter().text.isEmpty() || m_model->filter().state;
        if (isFiltered)
            m_state->showEmpty(tr("No client matches"), tr("Change the search or what is shown."));
        else
            m_state->showEmpty(tr("CRM and Books agree"), tr("All clients are the same on both sides."));
    }
    m_stack->setCurrentWidget(m_hasData && m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_state);
}

void SyncPage::setChoices(const SyncChoices &choices)
{
    m_choices = choices;
    m_rule->setCurrentId(syncRuleKey(choices.rule));
    m_rule->setToolTip(SyncWords::ruleHelp(choices.rule));
    fillMenu();
    showPanelRow();
}

void SyncPage::setBusy(bool busy)
{
    m_busy = busy;
    m_preview->setEnabled(m_hasData && !busy);
    m_details->setEnabled(!busy);
}

void SyncPage::setFilter(const SyncFilter &filter)
{
    m_model->setFilter(filter);
    m_search->setText(filter.text);
    m_show->setCurrentId(filter.state        ? syncStateKey(*filter.state)
                         : filter.everything ? QString(kEverything)
                                             : QString(kDiffering));
    showNote();
}

QWidget *SyncPage::panel()
{
    return &syncPanel();
}

SyncPanel &SyncPage::syncPanel()
{
    if (!m_panel) {
        m_panel = new SyncPanel(this);
        m_panel->hide();
        connect(m_panel, &RecordPanel::closed, this, [this] {
            m_panel->hide();
            Q_EMIT panelVisibleChanged(false);
            m_table->setFocus();
        });
        connect(m_panel, &SyncPanel::rowChosen, this, [this](const QString &key, const SyncChoices::Row &choice) {
            m_choices.rows.insert(key, choice);
            Q_EMIT choicesChanged(m_choices);
        });
        connect(m_panel, &SyncPanel::linkRequested, this, &SyncPage::linkRequested);
        connect(m_panel, &SyncPanel::unlinkRequested, this, &SyncPage::unlinkRequested);
        connect(m_panel, &SyncPanel::recordRequested, this, &SyncPage::recordRequested);
    }
    return *m_panel;
}

QStringList SyncPage::tourStops() const
{
    return {u"clients"_s, u"panel"_s};
}

void SyncPage::showTourStop(const QString &stop)
{
    if (stop != u"panel")
        return;
    const auto differs = [](const SyncRow &row) { return row.state == SyncRow::State::Diverging; };
    const auto first = std::ranges::find_if(m_comparison.rows, differs);
    if (first != m_comparison.rows.cend())
        openRow(first->key);
}

void SyncPage::openRow(const QString &key)
{
    const SyncRow *row = m_model->row(key);
    if (!row)
        return;
    syncPanel().showRow(*row, m_choices);
    const int shown = m_model->rowOf(key);
    if (shown >= 0 && m_table->currentIndex().row() != shown)
        m_table->setCurrentIndex(m_model->index(shown, 0));
    if (m_panel->isVisible())
        return;
    m_panel->show();
    Q_EMIT panelVisibleChanged(true);
}

/// The client in the panel as it is now; a client that is gone keeps its last state until another is opened.
void SyncPage::showPanelRow()
{
    const SyncRow *row = m_panel ? m_model->row(m_panel->key()) : nullptr;
    if (row)
        m_panel->showRow(*row, m_choices);
}

void SyncPage::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &text, bool SyncChoices::*member) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_choices.*member);
        connect(action, &QAction::triggered, this, [this, member](bool on) {
            m_choices.*member = on;
            Q_EMIT choicesChanged(m_choices);
            showPanelRow();
        });
    };
    add(tr("Create all missing customers in Books"), &SyncChoices::createInBooks);
    add(tr("Create all missing accounts in CRM"), &SyncChoices::createInCrm);
    add(tr("Link what matches by address or name"), &SyncChoices::linkMatches);
    m_menu->addSection(tr("Rules hold from this confidence"));
    for (const int confidence : syncConfidences) {
        QAction *action = m_menu->addAction(format::percent(confidence / 100.0));
        action->setCheckable(true);
        action->setChecked(m_choices.confidence == confidence);
        connect(action, &QAction::triggered, this, [this, confidence] {
            m_choices.confidence = confidence;
            Q_EMIT choicesChanged(m_choices);
            setChoices(m_choices);
        });
    }
}

void SyncPage::retranslateFilters()
{
    m_show->setLabel(tr("Show"));
    QList<QPair<QString, QString>> shown{{QString(kDiffering), tr("What differs")}};
    for (const SyncRow::State state : syncStates)
        shown.append({syncStateKey(state), SyncWords::state(state)});
    shown.append({QString(kEverything), tr("All clients")});
    m_show->setChoices(shown);
    m_rule->setLabel(tr("Rule"));
    QList<QPair<QString, QString>> rules;
    for (const SyncRule rule : syncRules)
        rules.append({syncRuleKey(rule), SyncWords::rule(rule)});
    m_rule->setChoices(rules);
}

void SyncPage::retranslate()
{
    m_title->setText(title());
    m_history->setText(tr("History"));
    m_preview->setText(tr("Preview changes"));
    m_search->setName(tr("Search clients"));
    m_more->setText(tr("Options"));
    m_table->setAccessibleName(tr("Clients of CRM and Books"));
    retranslateFilters();
    setFilter(m_model->filter());
    setChoices(m_choices);
}

void SyncPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
